import { expect, request, type Browser, type BrowserContext, type Locator, type Page } from '@playwright/test'

/** The people of the local realm. */
export type DemoUser = 'ung' | 'elev' | 'partner' | 'koordinator' | 'vejleder' | 'konsulent' | 'sekretariat' | 'sekretariat-326'

const PASSWORD = 'garanti'

/** Logs in on the identity server's own page, and comes back to `to`. */
export async function login(page: Page, user: DemoUser, to = '/') {
  await page.goto(`/login?to=${encodeURIComponent(to)}`)
  await fillInLogin(page, user)
  await page.waitForURL((url) => url.pathname === to.split('?')[0])
}

/** The login page of the identity server is there: one says who one is. */
export async function fillInLogin(page: Page, user: string, password = PASSWORD) {
  await page.locator('#username').fill(user)
  await page.locator('#password').fill(password)
  await page.locator('#kc-login').click()
}

export interface Person {
  first: string
  last: string
  email: string
}

/** The registration page of the identity server is there: one becomes a user. */
export async function fillInRegistration(page: Page, { first, last, email }: Person) {
  const password = 'kaffe og kanelsnegle'
  await page.locator('#firstName').fill(first)
  await page.locator('#lastName').fill(last)
  await page.locator('#email').fill(email)
  await page.locator('#password').fill(password)
  await page.locator('#password-confirm').fill(password)
  await page.locator('#kc-register-form [type=submit]').click()
}

type State = Awaited<ReturnType<BrowserContext['storageState']>>

const states = new Map<DemoUser, State>()

/** A window in which this person has logged in; they do so once for all tests of a size. */
export async function as(browser: Browser, user: DemoUser, language: 'da' | 'en' = 'da'): Promise<Page> {
  let state = states.get(user)
  if (!state) {
    const context = await browser.newContext()
    await login(await context.newPage(), user)
    state = await context.storageState()
    states.set(user, state)
    await context.close()
  }
  const context = await browser.newContext({ storageState: state })
  await context.addInitScript((chosen) => localStorage.getItem('ungegarantien.language') ?? localStorage.setItem('ungegarantien.language', chosen), language)
  return context.newPage()
}

/** A mail as the local mailbox shows it; the content of files is base64. */
export interface Mail {
  to: string[]
  subject: string
  text: string
  html: string
  attachments: { name: string; type: string; content: string }[]
}

/** All mails to one address. */
export async function mails(to: string): Promise<Mail[]> {
  const mailbox = await request.newContext({ baseURL: process.env.MAILBOX_URL ?? 'http://localhost:8025' })
  try {
    return (await (await mailbox.get(`/api/mails?to=${encodeURIComponent(to)}`)).json()) as Mail[]
  } finally {
    await mailbox.dispose()
  }
}

/** Waits for the one mail to that address with that subject. */
export async function mail(to: string, subject: string | RegExp): Promise<Mail> {
  const found = async () => (await mails(to)).filter((one) => (typeof subject === 'string' ? one.subject === subject : subject.test(one.subject)))
  await expect.poll(async () => (await found()).length, { message: `mails to ${to}: ${subject}`, timeout: 30_000 }).toBe(1)
  return (await found())[0] as Mail
}

/** Each mail leads to one page. */
export function linkOf(mail: Mail): string {
  const links = mail.text.match(/https?:\/\/\S+/g) ?? []
  expect(links, `links of »${mail.subject}«`).toHaveLength(1)
  expect(mail.html, 'the same link in HTML').toContain(links[0])
  return new URL(links[0] as string).pathname
}

/** The same for a personal link, with what stands behind the #. */
export function personalLinkOf(mail: Mail): string {
  linkOf(mail)
  const { pathname, search, hash } = new URL((mail.text.match(/https?:\/\/\S+/) as RegExpMatchArray)[0])
  return pathname + search + hash
}

export const contentOf = (mail: Mail, file: number) => Buffer.from(mail.attachments[file]?.content ?? '', 'base64').toString('latin1')

const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1]

/** A CVR number whose check digit is right. */
export function cvr(): string {
  const digits = [1 + Math.floor(Math.random() * 9), ...Array.from({ length: 6 }, () => Math.floor(Math.random() * 10))]
  const sum = digits.reduce((total, digit, place) => total + digit * (WEIGHTS[place] ?? 0), 0)
  const check = (11 - (sum % 11)) % 11
  return check > 9 ? cvr() : [...digits, check].join('')
}

/** What makes the names of this run its own: letters only, so that it is a word to search for. */
export const unique = () => Array.from({ length: 7 }, () => 'bdfgklmnprstv'[Math.floor(Math.random() * 13)] + 'aeiou'.charAt(Math.floor(Math.random() * 5))).join('').slice(0, 10)

/** A day from today on, as a date field takes it. */
export function day(ahead: number): string {
  const date = new Date(Date.now() + ahead * 86_400_000)
  return date.toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' })
}

/** The ISO week some weeks ahead. */
export function week(ahead: number): string {
  const thursday = new Date(`${day(ahead * 7)}T12:00:00Z`)
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7))
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  const number = Math.ceil(((thursday.getTime() - newYear) / 86_400_000 + 1) / 7)
  return `${thursday.getUTCFullYear()}-W${String(number).padStart(2, '0')}`
}

/** The page is there, and nothing is being fetched any more. */
export async function settled(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('.skeleton, .loading-bar')).toHaveCount(0)
}

/** On a phone the ways of the header are behind a button. */
export async function openMenu(page: Page) {
  const button = page.getByRole('banner').getByRole('button', { name: /^Menu$/ })
  if (await button.isVisible()) await button.click()
}

/** Waits for a mail to that address that tells of something; the newest of them. */
export async function lastMail(to: string, about: string): Promise<Mail> {
  const found = async () => (await mails(to)).filter((one) => one.text.includes(about))
  await expect.poll(async () => (await found()).length, { message: `mails to ${to} about ${about}`, timeout: 30_000 }).toBeGreaterThan(0)
  return (await found())[0] as Mail
}

/** Days go by for one application or case, as only the local product can: the clock does the rest. */
export async function letPass(what: string) {
  const mailbox = await request.newContext({ baseURL: process.env.MAILBOX_URL ?? 'http://localhost:8025' })
  try {
    const answer = await mailbox.post(`/api/clock?${what}`)
    expect(answer.status(), await answer.text()).toBe(200)
  } finally {
    await mailbox.dispose()
  }
}

const FAR = 150

/** Goes on with Tab until it is there, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < FAR; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target, 'reached with the Tab key').toBeFocused({ timeout: 1 })
}

/** Opens a page and waits until it has its content. */
export async function visit(page: Page, path: string, first?: string) {
  await page.goto(first ? path.replace(':id', await firstOf(page, first)) : path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await settled(page)
  await expect(page.getByRole('heading', { level: 1, name: /findes ikke|not exist|Noget gik galt|went wrong/ })).toHaveCount(0)
}

/** The id of the first that a call finds. */
export async function firstOf(page: Page, call: string): Promise<string> {
  const found = (await (await page.request.get(`/api/v1/${call}`)).json()) as { items: { id: string }[] } | { id: string }[]
  const id = (Array.isArray(found) ? found : found.items)[0]?.id
  expect(id, `the demo data has ${call}`).toBeTruthy()
  return id as string
}
