import type about from './da/about.json'
import type calendar from './da/calendar.json'
import type common from './da/common.json'
import type consent from './da/consent.json'
import type firm from './da/firm.json'
import type desk from './da/desk.json'
import type guardian from './da/guardian.json'
import type home from './da/home.json'
import type inbox from './da/inbox.json'
import type law from './da/law.json'
import type offers from './da/offers.json'
import type partners from './da/partners.json'
import type publishing from './da/publishing.json'
import type seats from './da/seats.json'
import type words from './da/words.json'
import type young from './da/young.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    returnNull: false
    resources: {
      about: typeof about
      calendar: typeof calendar
      common: typeof common
      consent: typeof consent
      firm: typeof firm
      desk: typeof desk
      guardian: typeof guardian
      home: typeof home
      inbox: typeof inbox
      law: typeof law
      offers: typeof offers
      partners: typeof partners
      publishing: typeof publishing
      seats: typeof seats
      words: typeof words
      young: typeof young
    }
  }
}
