import { writeFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, expectReflow } from './axe'
import { begin, draw, followAll, GREEN } from './drawing'
import { inBothLanguages, look } from './look'
import { idIn, leisureJob, newPerson, post, promise, put, register, type Firm } from './people'
import { as, day, letPass, mail, mails, personalLinkOf, settled, unique, type Mail, type Person } from './support'

/*
 * No illegal offer, no minor without a guardian, told once a size: a firm follows what the law suggests until its offer is legal, a
 * fourteen-year-old applies, the guardian says yes on a phone without an account, the firm accepts and has its notice to the parents ready.
 * Then what goes wrong with links: too old, used twice, guessed, asked for again, taken back.
 * Each test is a chapter; a chapter that fails ends the story.
 */
test.describe.configure({ mode: 'serial' })
test.describe('a guardian says yes', () => {
  const own = unique()
  const name = own.charAt(0).toUpperCase() + own.slice(1)
  const young: Person = { first: 'Liv', last: name, email: `liv.${own}@example.org` }
  const guardian = { name: `Mette ${name}`, email: `mette.${own}@example.org` }
  const firm: Firm = {
    name: `${name} Dyrehandel`,
    owner: { first: 'Bente', last: name, email: `bente.${own}@example.org` },
    house: { street: 'Torvet 5', postalCode: '9760', trade: 'AGRICULTURE_ANIMALS' },
  }
  const titles = { first: `Fritidsjob hos ${name}`, second: `Lørdagsjob hos ${name}` }
  const words = 'Jeg har marsvin og kaniner derhjemme og passer dem selv.'
  let liv: Page
  let bente: Page
  let mette: Page
  let applied: string
  let again: string
  let link: string
  let offered: string

  test.beforeAll(async ({ browser }) => {
    liv = await newPerson(browser)
    bente = await newPerson(browser)
    // A guardian has a phone and no account, whatever size the others' windows have.
    mette = await (await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })).newPage()
  })
  test.afterAll(async () => {
    for (const page of [liv, bente, mette]) await page?.context().close()
  })

  test('a firm draws an illegal job for those of 13', async ({ browser }) => {
    const secretariat = await as(browser, 'sekretariat')
    await promise(bente, firm, secretariat)
    await secretariat.context().close()
    await begin(bente, 'LEISURE_JOB')
    await bente.getByLabel('Overskrift').fill(titles.first)
    await bente.getByLabel('Beskrivelse').fill('Du fodrer dyrene og rydder op i bure.')
    await bente.getByLabel('Dyr og natur').check()
    await bente.getByLabel('Starter').fill(day(30))
    await bente.getByLabel('Rydde op og gøre let rent').check()
    await draw(bente, ['mandag', '15:00', '18:00'], ['lørdag', '08:00', '18:00'], ['søndag', '10:00', '12:00'])
    await expect(bente.locator('#verdict')).toHaveText(/^Ikke tilladt som tegnet/)
    await expect(bente.locator('.week-forbidden').first()).toBeVisible()
    await bente.locator('.week-pattern summary').click()
    await expect(bente.getByRole('row').filter({ hasText: 'mandag' })).toContainText('ikke tilladt')
    await expect(bente.getByRole('button', { name: 'Sæt yngst til 18 år' })).toBeVisible()
    await look(bente, 'illegal')
    await expectAccessible(bente, 'an illegal week')
    await expectReflow(bente, 'an illegal week')
  })

  test('the law stands behind it: nobody publishes this', async () => {
    await bente.getByRole('button', { name: 'Offentliggør' }).click()
    const summary = bente.locator('.error-summary')
    await expect(summary).toBeFocused()
    await summary.getByRole('link', { name: /^Mandag bliver det til 3 timer/ }).click()
    await expect(bente.getByRole('group', { name: 'Vagt 1, mandag' })).toBeFocused()
    await expectAccessible(bente, 'refused')
    await expectReflow(bente, 'refused')
  })

  test('the firm follows what the law suggests until it is green, and publishes', async ({ browser }) => {
    const verdict = bente.locator('#verdict')
    await followAll(bente, (button) => button.click())
    await expect(verdict).toHaveText(GREEN)
    await expect(verdict, 'the focus stays where one is').toBeFocused()
    await expect(bente.locator('.error-summary'), 'the refusal is taken back').toHaveCount(0)
    await expect(bente.getByRole('status').filter({ hasText: GREEN })).toHaveCount(1)
    await look(bente, 'legal')
    await expectAccessible(bente, 'a legal week')
    await expectReflow(bente, 'a legal week')
    await bente.getByRole('button', { name: 'Offentliggør' }).click()
    await expect(bente.getByText('Opslaget er offentligt', { exact: true })).toBeVisible()

    const visitor = await newPerson(browser)
    await visitor.goto(`/opslag/${idIn(bente)}`)
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(titles.first)
    await expect(visitor.getByRole('complementary', { name: 'Kort fortalt' })).toContainText('Fra 13 år')
    await expect(visitor.locator('main')).toContainText('Rydde op og gøre let rent')
    await expectAccessible(visitor, 'the offer')
    await visitor.context().close()
  })

  test('a fourteen-year-old is told before writing, and names who can say yes', async () => {
    await register(liv, young, '/opslag')
    await put(liv, 'me/young', { name: `Liv ${name}`, birthDate: day(-14 * 366), postalCode: '9760', grade: 8 })
    await apply(titles.first)
    await expect(liv.getByRole('heading', { name: 'En forælder eller værge skal sige ja' })).toBeVisible()
    await look(liv, 'apply')
    await expectAccessible(liv, 'applying with a guardian')
    await liv.getByLabel('Navn', { exact: true }).fill(guardian.name)
    await liv.getByLabel('E-mail', { exact: true }).fill(guardian.email)
    await liv.getByLabel(`Hvorfor vil du gerne til ${firm.name}?`).fill(words)
    await liv.getByRole('button', { name: 'Send ansøgningen' }).click()
    await expect(liv.getByText('Din ansøgning venter på et ja', { exact: true })).toBeVisible()
    await expect(liv.getByText('Hos din forælder eller værge')).toBeVisible()
    applied = idIn(liv)
    await inBothLanguages(liv, 'thread-awaiting')
    await bente.goto('/partner/ansoegninger')
    await settled(bente)
    await expect(bente.getByText(titles.first), 'the firm has got nothing').toHaveCount(0)
  })

  test('the guardian reads and says yes on a phone', async () => {
    link = personalLinkOf(await mail(guardian.email, `Må Liv søge hos ${firm.name}?`))
    await mette.goto(link)
    await expect(mette.getByRole('heading', { level: 1, name: `Må Liv ${name} søge »${titles.first}«?` })).toBeVisible()
    await expect(mette.getByRole('main')).toContainText(/mandag kl\. 15\.00–/)
    await inBothLanguages(mette, 'consent')
    await mette.getByRole('button', { name: 'Ja, Liv må søge' }).click()
    await expect(mette.getByRole('heading', { level: 1, name: 'Du har sagt ja' })).toBeVisible()
    await inBothLanguages(mette, 'consent-given')
    await mail(guardian.email, `Tak: du har sagt ja til, at Liv søger hos ${firm.name}`)
    await mail(young.email, `Vi har modtaget din ansøgning til ${firm.name}`)
  })

  test('the same link used twice says so at once', async ({ browser }) => {
    const page = await newPerson(browser)
    await page.goto(link)
    await expect(page.getByRole('heading', { level: 1, name: 'Du har sagt ja' })).toBeVisible()
    await expect(page.getByRole('button', { name: /må søge/ })).toHaveCount(0)
    await page.context().close()
  })

  test('the firm accepts, and the notice to the parents opens', async () => {
    await mail(firm.owner.email, `Ny ansøgning til »${titles.first}«`)
    await bente.goto(`/partner/ansoegninger/${applied}`)
    await bente.getByRole('button', { name: 'Tilbyd pladsen' }).click()
    await bente.getByRole('dialog').getByRole('button', { name: 'Tilbyd pladsen' }).click()
    await expect(bente.getByRole('heading', { name: 'Orientering til forældre' })).toBeVisible()
    await look(bente, 'notice')
    await expectAccessible(bente, 'the notice to the parents')
    const pdf = await bente.request.get((await bente.getByRole('link', { name: 'Hent orienteringen som PDF' }).getAttribute('href')) as string)
    expect(pdf.headers()['content-type']).toContain('application/pdf')
    const bytes = await pdf.body()
    expect(bytes.subarray(0, 4).toString()).toBe('%PDF')
    await writeFile(`test-results/guardians/${test.info().project.name}-notice.pdf`, bytes)
  })

  test('a second time the guardian is known, and the link grows too old', async () => {
    const job = { text: 'Du fodrer dyrene og rydder op i bure.', interest: 'ANIMALS_NATURE', minimumAge: 13, taskTypes: ['SMALL_ANIMALS', 'TIDYING'], weekday: 'THURSDAY', startsOn: day(30) }
    offered = await leisureJob(bente, firm, { ...job, title: titles.second })
    await apply(titles.second)
    await expect(liv.getByText(`Vi spørger ${guardian.name} (${guardian.email}).`)).toBeVisible()
    await liv.getByLabel(`Hvorfor vil du gerne til ${firm.name}?`).fill(words)
    await liv.getByRole('button', { name: 'Send ansøgningen' }).click()
    await expect(liv.getByText('Din ansøgning venter på et ja', { exact: true })).toBeVisible()
    again = idIn(liv)
    const asked = async () => (await mails(guardian.email)).filter(({ subject, text }) => subject === `Må Liv søge hos ${firm.name}?` && text.includes(titles.second))
    await expect.poll(async () => (await asked()).length, { timeout: 30_000 }).toBe(1)
    link = personalLinkOf((await asked())[0] as Mail)
    await letPass(`links=${again}`)
    await mette.goto(link)
    await expect(mette.getByRole('heading', { level: 1, name: 'Linket er udløbet' })).toBeVisible()
    await expect(mette.getByRole('main').getByText(/\bLiv\b/), 'nobody is named').toHaveCount(0)
    await inBothLanguages(mette, 'consent-expired')
  })

  test('whoever holds the old link gets a new one, to the known address only', async () => {
    await mette.getByRole('button', { name: 'Send et nyt link' }).click()
    await expect(mette.getByText('Et nyt link er på vej')).toBeVisible()
    await mette.getByRole('button', { name: 'Send et nyt link' }).click()
    const renewed = await mail(guardian.email, 'Her er et nyt link til Livs ansøgning')
    link = personalLinkOf(renewed)
    await mette.goto(link)
    await expect(mette.getByRole('button', { name: 'Ja, Liv må søge' })).toBeVisible()
    await mette.getByRole('button', { name: 'Ja, Liv må søge' }).click()
    await expect(mette.getByRole('heading', { level: 1, name: 'Du har sagt ja' })).toBeVisible()
  })

  test('whoever guesses learns nothing', async ({ browser }) => {
    const page = await newPerson(browser)
    await page.goto(`/samtykke#${'A'.repeat(43)}`)
    await expect(page.getByRole('heading', { level: 1, name: 'Linket virker ikke' })).toBeVisible()
    await inBothLanguages(page, 'consent-unknown')
    await page.context().close()
  })

  test('a yes is taken back, the firm is told, and the young person is helped', async () => {
    await mette.getByRole('button', { name: 'Tag mit ja tilbage' }).click()
    await look(mette, 'consent-take-back')
    await expectAccessible(mette, 'taking a yes back')
    await mette.getByRole('dialog').getByRole('button', { name: 'Ja, tag det tilbage' }).click()
    await expect(mette.getByRole('heading', { level: 1, name: 'Dit ja er taget tilbage' })).toBeVisible()
    const toFirm = await mail(firm.owner.email, `En ansøgning til »${titles.second}« er afsluttet`)
    expect(toFirm.text + toFirm.html).not.toContain('Liv')
    await mail(young.email, `${guardian.name} har taget sit ja til ${firm.name} tilbage`)
    await liv.goto(`/min-side/ansoegninger/${again}`)
    await expect(liv.getByText(`${guardian.name} har taget sit ja tilbage, så ansøgningen er afsluttet.`)).toBeVisible()
    await expect(liv.getByText(/ungevejleder/).first()).toBeVisible()
    await inBothLanguages(liv, 'thread-taken-back')
  })

  test('whoever has nobody to ask is helped by a counsellor, who hands over a link', async ({ browser }) => {
    const nora = await newPerson(browser)
    await register(nora, { first: 'Nora', last: name, email: `nora.${own}@example.org` }, '/opslag')
    await put(nora, 'me/young', { name: `Nora ${name}`, birthDate: day(-14 * 366), postalCode: '9760', grade: 8 })
    const { id } = await post(nora, `offers/${offered}/applications`, { motivation: words, noGuardian: true })
    await nora.goto(`/min-side/ansoegninger/${id}`)
    await inBothLanguages(nora, 'thread-nobody')
    await nora.getByRole('link', { name: 'Se, hvem der hjælper dig' }).click()
    await expect(nora).toHaveURL(/\/min-side\/hjaelp\//)

    const counsellor = await as(browser, 'vejleder')
    await counsellor.goto(`/kommune/sager/${idIn(nora)}`)
    await counsellor.getByRole('button', { name: 'Tag sagen' }).click()
    await counsellor.getByRole('button', { name: 'Skriv forældre eller værge ind' }).click()
    const dialog = counsellor.getByRole('dialog')
    await dialog.getByLabel('Navn', { exact: true }).fill('Farmor Grethe')
    await dialog.getByLabel(/^Telefon/).fill('20 30 40 50')
    await look(counsellor, 'case-naming')
    await expectAccessible(counsellor, 'naming a guardian in a case')
    await dialog.getByRole('button', { name: 'Skriv forældre eller værge ind' }).click()
    await counsellor.getByRole('button', { name: /^Lav et link til Farmor Grethe/ }).click()
    const handed = await counsellor.getByLabel('Link', { exact: true }).inputValue()
    await look(counsellor, 'case-link')
    await expectAccessible(counsellor, 'a link to hand over')
    await mette.goto(handed)
    await mette.getByRole('button', { name: 'Ja, Nora må søge' }).click()
    await expect(mette.getByRole('heading', { level: 1, name: 'Du har sagt ja' })).toBeFocused()
    for (const page of [nora, counsellor]) await page.context().close()
  })

  async function apply(title: string) {
    await liv.goto(`/opslag?q=${encodeURIComponent(title)}`)
    await liv.getByRole('link', { name: title }).click()
    await liv.getByRole('link', { name: 'Søg pladsen' }).click()
  }
})
