import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { inBothLanguages, look } from './look'
import { idIn, leisureJob, newPerson, post, promise, put, register, type Firm } from './people'
import { as, day, lastMail, letPass, linkOf, mail, settled, unique, type Person } from './support'

/*
 * The guarantee, told once a size, by four people: one firm guides on, the next one is silent, and a consultant of the municipality
 * stays with the young person until there is a place. Each test is a chapter; a chapter that fails ends the story.
 */
test.describe.configure({ mode: 'serial' })
test.describe('nobody is met with silence', () => {
  const own = unique()
  const name = own.charAt(0).toUpperCase() + own.slice(1)
  const young: Person = { first: 'Signe', last: name, email: `signe.${own}@example.org` }
  const house = { street: 'Scenevej 3', postalCode: '9760', trade: 'CULTURE_MUSIC' }
  const first: Firm = { name: `${name} Musikhus`, owner: { first: 'Karen', last: name, email: `karen.${own}@example.org` }, house }
  const second: Firm = { name: `${name} Teater`, owner: { first: 'Tavs', last: name, email: `tavs.${own}@example.org` }, house }
  const titles = { stage: `Scenehjælp hos ${name}`, tickets: `Billetsalg hos ${name}`, wardrobe: `Garderobe hos ${name}` }
  const words = {
    motivation: 'Jeg elsker at være der, hvor der er musik, og jeg kan bære tunge ting.',
    onward: 'Vi har lige fået fyldt op, men teatret overfor leder efter en som dig.',
    proposal: 'Hej Signe. Musikhuset har fået plads i billetsalget, og jeg vil gerne tage med den første dag.',
    note: 'Talt med Signe i telefonen. Hun vil gerne arbejde om aftenen.',
    end: 'Signe sælger nu billetter i Musikhuset hver fredag og lørdag.',
  }
  let signe: Page
  let karen: Page
  let tavs: Page
  let jens: Page
  const offers: [Page, string][] = []
  let applied: string
  let followed: string

  test.beforeAll(async ({ browser }) => {
    signe = await newPerson(browser)
    karen = await newPerson(browser)
    tavs = await newPerson(browser)
    jens = await as(browser, 'konsulent')
  })
  test.afterAll(async () => {
    // The next who walks here finds their own offers among the few that are suggested.
    for (const [page, id] of offers) await post(page, `offers/${id}/pause`)
    for (const page of [signe, karen, tavs, jens]) await page?.context().close()
  })

  test('two firms give their promise and offer jobs', async ({ browser }) => {
    test.setTimeout(120_000)
    const secretariat = await as(browser, 'sekretariat')
    await promise(karen, first, secretariat)
    await promise(tavs, second, secretariat)
    await secretariat.context().close()
    const job = { text: 'Du er med, når der er fuldt hus.', interest: 'MUSIC_STAGE', minimumAge: 16, taskTypes: ['PREPARING_EVENTS'], weekday: 'TUESDAY', startsOn: day(30) }
    offers.push([karen, await leisureJob(karen, first, { ...job, title: titles.stage })])
    offers.push([karen, await leisureJob(karen, first, { ...job, title: titles.tickets })])
    offers.push([tavs, await leisureJob(tavs, second, { ...job, title: titles.wardrobe })])
  })

  test('a young person applies', async () => {
    await register(signe, young, '/opslag')
    await put(signe, 'me/young', { name: `Signe ${name}`, birthDate: day(-18 * 366), postalCode: '9760' })
    await signe.goto('/opslag')
    await signe.getByRole('searchbox', { name: 'Hvad vil du prøve?' }).fill(titles.stage)
    await signe.getByRole('search').getByRole('button', { name: 'Søg' }).click()
    await signe.getByRole('link', { name: titles.stage }).click()
    await signe.getByRole('link', { name: 'Søg pladsen' }).click()
    await signe.getByLabel(`Hvorfor vil du gerne til ${first.name}?`).fill(words.motivation)
    await signe.getByRole('button', { name: 'Send ansøgningen' }).click()
    await expect(signe.getByText('Din ansøgning er sendt')).toBeVisible()
    applied = idIn(signe)
  })

  test('the firm guides on to what another firm offers', async () => {
    await karen.goto(linkOf(await mail(first.owner.email, `Ny ansøgning til »${titles.stage}«`)))
    await karen.getByRole('button', { name: 'Guide videre' }).click()
    const dialog = karen.getByRole('dialog')
    await dialog.getByRole('radio', { name: titles.wardrobe }).check()
    await dialog.getByLabel(/^Hvorfor/).fill(words.onward)
    await look(karen, 'firm-guides-on')
    await dialog.getByRole('button', { name: 'Guide videre' }).click()
    await expect(karen.getByText('Signe er guidet videre', { exact: true })).toBeVisible()
  })

  test('with one tap the young person follows', async () => {
    await signe.goto(linkOf(await mail(young.email, `${first.name} hjælper dig videre`)))
    await expect(signe.getByText(words.onward).first()).toBeVisible()
    await expect(signe.getByText(`De foreslår: ${titles.wardrobe} hos ${second.name}.`)).toBeVisible()
    await inBothLanguages(signe, 'young-guided-on')
    await signe.getByRole('button', { name: 'Søg det med det samme' }).click()
    await expect(signe.getByRole('heading', { level: 1, name: titles.wardrobe })).toBeVisible()
    await expect(signe.getByText('Din ansøgning er sendt')).toBeVisible()
    followed = idIn(signe)
    expect(followed).not.toBe(applied)
  })

  test('the other firm is silent, and is reminded', async () => {
    await mail(second.owner.email, `Ny ansøgning til »${titles.wardrobe}«`)
    await letPass(`application=${followed}&reach=REMIND_LAST_DAY`)
    const reminder = await mail(second.owner.email, 'En ung venter på jeres svar')
    expect(reminder.text).toContain(titles.wardrobe)
    expect(reminder.text + reminder.html, 'who it is stands only behind the login').not.toContain('Signe')
    linkOf(reminder)
  })

  test('still no answer: the municipality is called in, and everybody is told', async () => {
    await letPass(`application=${followed}&reach=ESCALATE`)
    const toYoung = await mail(young.email, `Kommunen hjælper dig videre med ${second.name}`)
    expect(linkOf(toYoung)).toBe(`/min-side/ansoegninger/${followed}`)
    const toFirm = await mail(second.owner.email, `Kommunen er koblet på en ansøgning til »${titles.wardrobe}«`)
    const toConsultant = await lastMail('konsulent@', titles.wardrobe)
    expect(linkOf(toConsultant)).toBe('/kommune/sager')
    for (const one of [toFirm, toConsultant]) expect(one.text + one.html).not.toContain('Signe')

    await signe.goto(linkOf(toYoung))
    await expect(signe.getByText(`${second.name} har ikke svaret i tide. Nu hjælper en virksomhedskonsulent i din kommune dig, og ${second.name} kan stadig svare.`)).toBeVisible()
    await inBothLanguages(signe, 'young-called-in')
    await tavs.goto(linkOf(toFirm))
    await expect(tavs.getByText('Kommunen er koblet på', { exact: true })).toBeVisible()
    await inBothLanguages(tavs, 'silent-firm')
  })

  test('the consultant finds it in the queue, takes it and proposes an offer', async () => {
    await jens.goto('/kommune/sager')
    const entry = jens.getByRole('listitem').filter({ hasText: `Signe ${name}` }).last()
    await expect(entry).toContainText('Virksomheden har ikke svaret')
    await inBothLanguages(jens, 'queue')
    await jens.getByRole('button', { name: `Tag sagen: Signe ${name}` }).click()
    await expect(jens.getByText('Du har taget sagen', { exact: true })).toBeVisible()
    await jens.getByRole('main').getByRole('link', { name: 'Gå til sagen' }).click()

    await expect(jens.getByRole('heading', { level: 1 })).toHaveText(/^Signe .*, 1[78] år$/)
    await jens.getByLabel('Skriv et notat').fill(words.note)
    await jens.getByRole('button', { name: 'Gem notatet' }).click()
    await expect(jens.getByText('Notatet er gemt.')).toBeVisible()
    await inBothLanguages(jens, 'case')

    await jens.getByRole('button', { name: 'Foreslå et opslag' }).click()
    const dialog = jens.getByRole('dialog')
    await dialog.getByLabel('Find et opslag').fill(titles.tickets)
    await dialog.getByRole('radio', { name: titles.tickets }).check()
    await dialog.getByLabel('Hvad vil du sige til Signe?').fill(words.proposal)
    await look(jens, 'propose')
    await expectAccessible(jens, 'propose')
    await dialog.getByRole('button', { name: 'Send forslaget' }).click()
    await expect(jens.getByText('Forslaget er sendt.')).toBeVisible()
    await expect(jens.getByRole('heading', { level: 2, name: 'Hvad sker der nu?' })).toBeFocused()
  })

  test('the young person sees who helps, and follows the proposal', async () => {
    linkOf(await mail(young.email, 'Jens Bak hjælper dig nu'))
    const proposal = await mail(young.email, 'Jens Bak har et forslag til dig')
    expect(proposal.text).toContain(words.proposal)
    await signe.goto(linkOf(proposal))
    await expect(signe.getByText(/Jens Bak har fundet noget til dig\. Sig, hvad du synes, senest/)).toBeVisible()
    await expect(signe.getByText(words.proposal)).toBeVisible()
    await expect(signe.locator('main'), 'notes are for professionals').not.toContainText(words.note)
    await inBothLanguages(signe, 'young-proposal')
    await signe.getByRole('link', { name: /^Ja, det vil jeg gerne søge/ }).click()
    await expect(signe.getByRole('textbox', { name: /^Hvorfor vil du gerne/ }), 'the old words come along').toHaveValue(words.motivation)
    await signe.getByRole('button', { name: 'Send ansøgningen' }).click()
    await expect(signe.getByText('Din ansøgning er sendt')).toBeVisible()
  })

  test('this firm has a place, and the young person takes it', async () => {
    await karen.goto(linkOf(await mail(first.owner.email, `Ny ansøgning til »${titles.tickets}«`)))
    await karen.getByRole('button', { name: 'Tilbyd pladsen' }).click()
    await karen.getByRole('dialog').getByRole('button', { name: 'Tilbyd pladsen' }).click()
    await expect(karen.getByText('I har tilbudt Signe pladsen', { exact: true })).toBeVisible()
    await signe.goto(linkOf(await mail(young.email, `${first.name} siger ja – bekræft din plads`)))
    await signe.getByRole('button', { name: 'Ja tak, jeg tager pladsen' }).click()
    await expect(signe.getByText('Pladsen er din. Vi har sagt det til virksomheden.')).toBeVisible()
  })

  test('the consultant writes down where the young person has come to, and the thread ends there', async () => {
    await jens.goto('/kommune/sager?bunke=mine')
    await jens.getByRole('link', { name: new RegExp(`^Signe ${name}`) }).click()
    await jens.getByRole('button', { name: 'Afslut sagen' }).click()
    const dialog = jens.getByRole('dialog')
    await dialog.getByLabel('Plads fundet her').check()
    await dialog.getByLabel('Nogle ord om det').fill(words.end)
    await look(jens, 'reach')
    await dialog.getByRole('button', { name: 'Afslut sagen' }).click()
    await expect(jens.getByRole('heading', { level: 2, name: 'Afsluttet: Plads fundet her' })).toBeFocused()
    await inBothLanguages(jens, 'case-closed')

    await signe.goto(linkOf(await mail(young.email, 'Godt gået: du er kommet videre')))
    await expect(signe.getByRole('heading', { name: 'Du har fået en plads' })).toBeVisible()
    await expect(signe.getByText(words.end)).toBeVisible()
    await inBothLanguages(signe, 'young-end')
    await signe.goto(`/min-side/ansoegninger/${followed}`)
    await expect(signe.getByText('Kommunen fandt en anden vej til dig')).toBeVisible()
    await inBothLanguages(signe, 'young-silent-firm-end')
    await signe.goto('/min-side')
    await settled(signe)
    await look(signe, 'young-own-page')
    await tavs.goto(`/partner/ansoegninger/${followed}`)
    await expect(tavs.getByText('Signe er hjulpet videre', { exact: true }), 'by the municipality, not by the firm').toBeVisible()
    await look(tavs, 'silent-firm-end')
  })
})
