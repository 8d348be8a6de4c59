import i18next, { type BackendModule, type ResourceKey } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { speak } from '@/api/client'
import common from './da/common.json'
import words from './da/words.json'

export const languages = ['da', 'en'] as const
export type UiLanguage = (typeof languages)[number]

const CHOICE = 'ungegarantien.language'

const files = import.meta.glob<ResourceKey>(['./{da,en}/*.json', '!./da/common.json', '!./da/words.json'], { import: 'default' })

/** Fetches the texts of a namespace when a page first needs them. */
const textFiles: BackendModule = {
  type: 'backend',
  init() {},
  read(language, namespace, done) {
    const load = files[`./${language}/${namespace}.json`]
    if (!load) return done(new Error(`no texts ${language}/${namespace}`), null)
    load().then(
      (texts) => done(null, texts),
      (error: Error) => done(error, null),
    )
  },
}

function chosenLanguage(): UiLanguage {
  const chosen = new URLSearchParams(globalThis.location.search).get('lang') ?? stored()
  return chosen === 'en' ? 'en' : 'da'
}

export const stored = () => {
  try {
    return globalThis.localStorage.getItem(CHOICE)
  } catch {
    return null
  }
}

const carry = (language: string) => {
  speak(language)
  document.documentElement.lang = language
}

/** Danish unless the person has chosen English. */
export async function startTexts(language: UiLanguage = chosenLanguage()) {
  i18next.on('languageChanged', carry)
  await i18next
    .use(textFiles)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      supportedLngs: [...languages],
      ns: ['common', 'words'],
      defaultNS: 'common',
      resources: { da: { common, words } },
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
      returnNull: false,
    })
  carry(language)
}

/** Changes the language of the page and remembers it on this device. */
export async function chooseLanguage(language: UiLanguage) {
  try {
    globalThis.localStorage.setItem(CHOICE, language)
  } catch {
    // Storage may be closed to us; the choice then lasts as long as the page.
  }
  await i18next.changeLanguage(language)
}

export const loadTexts = (...namespaces: string[]) => i18next.loadNamespaces(namespaces)
