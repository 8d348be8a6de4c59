import type about from './da/about.json'
import type common from './da/common.json'
import type home from './da/home.json'
import type offers from './da/offers.json'
import type partners from './da/partners.json'
import type words from './da/words.json'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    returnNull: false
    resources: {
      about: typeof about
      common: typeof common
      home: typeof home
      offers: typeof offers
      partners: typeof partners
      words: typeof words
    }
  }
}
