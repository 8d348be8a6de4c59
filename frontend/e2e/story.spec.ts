import { expect, test, type Page } from '@playwright/test'
import { newPerson } from './people'
import { as, contentOf, cvr, day, fillInRegistration, linkOf, mail, mails, settled, unique, week, type Mail, type Person } from './support'

/*
 * The whole story, told once a size: a firm gives its promise and publishes, a young person finds, applies and gets answers.
 * Each test is a chapter; a chapter that fails ends the story.
 */
test.describe.configure({ mode: 'serial' })
test.describe('a firm and a young person', () => {
  const own = unique()
  const name = own.charAt(0).toUpperCase() + own.slice(1)
  const firm = `${name} Savværk`
  const owner: Person = { first: 'Bodil', last: name, email: `bodil.${own}@example.org` }
  const young: Person = { first: 'Storm', last: name, email: `storm.${own}@example.org` }
  const titles = {
    internship: `Praktik på ${name} Savværk`,
    intro: `Introjob på ${name} Savværk`,
    leisure: `Fritidsjob på ${name} Savværk`,
    evening: `Aftenjob på ${name} Savværk`,
    visit: `Besøg ${name} Savværk`,
  }
  const words = {
    intro: 'Jeg vil gerne prøve at arbejde rigtigt, og jeg kan godt lide træ.',
    internship: 'Jeg er nysgerrig på, hvordan et træ bliver til et bræt.',
    leisure: 'Jeg bor tæt på og vil gerne tjene mine egne penge.',
    evening: 'Jeg kan også komme om aftenen.',
    wayOn: 'Tak for din ansøgning. Vi synes, du skal tale med en, der kender flere muligheder end os.',
    elsewhere: 'Vi har ikke plads om aftenen, men her er et sted, der har.',
  }
  let bodil: Page
  let storm: Page
  let secretariat: Page

  test.beforeAll(async ({ browser }) => {
    bodil = await newPerson(browser)
    storm = await newPerson(browser)
    secretariat = await as(browser, 'sekretariat')
  })
  test.afterAll(async () => {
    for (const page of [bodil, storm, secretariat]) await page?.context().close()
  })

  test('the firm registers, promises and signs', async () => {
    await bodil.goto('/bliv-partner')
    await bodil.getByRole('link', { name: 'Opret en bruger og kom i gang' }).first().click()
    await fillInRegistration(bodil, owner)
    await expect(bodil).toHaveURL(/\/bliv-partner/)

    await bodil.getByLabel('Kommune', { exact: true }).selectOption({ label: 'Hjørring Kommune' })
    await bodil.getByLabel('CVR-nummer').fill('12345678')
    await expect(bodil.getByText('Er to af cifrene byttet om?')).toBeVisible()
    await bodil.getByLabel('CVR-nummer').fill(cvr())
    await expect(bodil.getByText('CVR-nummeret er gyldigt.')).toBeVisible()
    await bodil.getByLabel('Virksomhedens navn').fill(firm)
    await bodil.getByLabel('Branche').selectOption({ label: 'Træ og møbler' })
    await bodil.getByLabel('Vej og nummer').fill('Savværksvej 7')
    await bodil.getByLabel('Postnummer').fill('4400')
    await expect(bodil.getByLabel('Navn', { exact: true })).toHaveValue(`Bodil ${name}`)
    await expect(bodil.getByLabel('E-mail')).toHaveValue(owner.email)
    await bodil.getByRole('button', { name: 'Gem og gå videre' }).click()

    await expect(bodil.locator('.error-summary')).toBeFocused()
    await expect(bodil.getByLabel('Postnummer'), 'a postal code outside the municipality').toHaveAttribute('aria-invalid', 'true')
    await bodil.getByLabel('Postnummer').fill('9800')
    await bodil.getByRole('button', { name: 'Gem og gå videre' }).click()

    await expect(bodil.getByRole('heading', { name: 'Det vil vi bidrage med' })).toBeFocused()
    await bodil.getByLabel('Praktikuger', { exact: true }).check()
    await bodil.getByLabel('Praktikuger, antal om året').fill('4')
    await bodil.getByLabel('Fritidsjob', { exact: true }).check()
    await bodil.getByLabel('Fritidsjob, antal om året').fill('2')
    await bodil.getByRole('button', { name: 'Gem og læs aftalen' }).click()

    await expect(bodil.getByRole('heading', { name: 'Læs aftalen' })).toBeVisible()
    await expect(bodil.locator('main')).toContainText('Ungegaranti')
    await expect(bodil.locator('main')).toContainText(firm)
    await bodil.getByRole('button', { name: 'Gå til underskrift' }).click()

    await expect(bodil.getByLabel('Dit navn')).toHaveValue(`Bodil ${name}`)
    await bodil.getByLabel('Din titel').fill('Ejer')
    await bodil.getByRole('button', { name: 'Skriv under' }).click()
    await expect(bodil.getByRole('link', { name: 'Sæt kryds, når du har læst aftalen' })).toBeVisible()
    await bodil.getByLabel('Jeg har læst partnerskabsaftalen').check()
    await bodil.getByRole('button', { name: 'Skriv under' }).click()

    await expect(bodil.getByRole('heading', { level: 1, name: 'Tak – I har skrevet under' })).toBeFocused()
    await expect(bodil.locator('main')).toContainText(`Bodil ${name}, Ejer`)
    const pdf = await bodil.request.get((await bodil.getByRole('link', { name: 'Hent aftalen som PDF' }).getAttribute('href')) as string)
    expect(pdf.headers()['content-type']).toContain('application/pdf')
  })

  test('the receipt comes by mail, with the pledge', async () => {
    const receipt = await mail(owner.email, 'Kvittering: I har underskrevet partnerskabsaftalen')
    expect(linkOf(receipt)).toBe('/partner/virksomhed')
    expect(receipt.attachments.map((file) => file.name)).toEqual([expect.stringMatching(/\.pdf$/)])
    expect(contentOf(receipt, 0)).toMatch(/^%PDF/)
  })

  test('the secretariat approves', async () => {
    await secretariat.goto('/kommune')
    await secretariat.getByRole('link', { name: /aftaler, der venter på godkendelse/ }).click()
    await secretariat.getByRole('link', { name: firm }).click()
    await expect(secretariat.getByRole('heading', { level: 1 })).toHaveText(firm)
    await expect(secretariat.locator('main')).toContainText(`Bodil ${name}, Ejer`)
    await secretariat.getByRole('button', { name: 'Godkend' }).click()
    await expect(secretariat.getByText('Aftalen er godkendt.')).toBeVisible()

    const welcome = await mail(owner.email, 'Velkommen som garantipartner')
    expect(linkOf(welcome)).toBe('/partner/opslag')
    await storm.goto(`/partnere?q=${name}`)
    await expect(storm.getByRole('link', { name: firm }), 'it stands in the directory').toBeVisible()
  })

  test('the firm previews and publishes one offer of each kind', async () => {
    test.setTimeout(150_000)
    await begin('Erhvervspraktik', titles.internship)
    await bodil.getByLabel('9. klasse').check()
    await bodil.getByLabel('10. klasse').check()
    await bodil.getByLabel('Fra uge', { exact: true }).selectOption(week(8))
    await bodil.getByLabel('Til og med uge').selectOption(week(9))
    await bodil.getByLabel('Pladser pr. uge').fill('2')
    await bodil.getByRole('button', { name: 'Tilføj', exact: true }).click()
    await bodil.getByLabel('Det skal man lave').fill('Du sorterer brædder, måler op og er med ude i skoven.')
    await bodil.getByLabel('Rydde op og gøre let rent').check()
    await bodil.getByLabel('Mødested').fill('Porten ved laden, spørg efter Bodil')
    await bodil.getByLabel('Mødetid første dag').fill('08:00')
    await bodil.getByRole('group', { name: /arbejde med maskiner/ }).getByLabel('Nej').check()
    await bodil.getByRole('group', { name: /arbejde med kemi/ }).getByLabel('Nej').check()
    await bodil.getByRole('button', { name: 'Gem og se opslaget' }).click()
    await expect(bodil.getByText('Sådan ser andre opslaget')).toBeVisible()
    await expect(bodil.getByRole('heading', { level: 1 })).toHaveText(titles.internship)
    await expect(bodil.locator('main')).toContainText('Porten ved laden, spørg efter Bodil')
    await bodil.getByRole('link', { name: 'Ret opslaget' }).click()
    await publish()

    await begin('Introjob', titles.intro)
    await bodil.getByLabel('Starter').fill(day(30))
    await bodil.getByLabel('Timer om ugen').fill('20')
    await bodil.getByLabel('Rydde op og gøre let rent').check()
    await publish()

    await begin('Fritidsjob', titles.leisure)
    await bodil.getByLabel('Starter').fill(day(30))
    await bodil.getByLabel('Rydde op og gøre let rent').check()
    await bodil.getByRole('button', { name: /^Tilføj vagt tirsdag/ }).click()
    await bodil.getByRole('group', { name: /^Vagt 1/ }).getByLabel('Fra klokken').fill('15:30')
    await bodil.getByRole('group', { name: /^Vagt 1/ }).getByLabel('Til klokken').fill('17:30')
    await publish()

    await begin('Virksomhedsbesøg', titles.visit)
    await bodil.getByLabel('Klassen besøger virksomheden').check()
    await bodil.getByLabel('Vi kan også aftale en dag').check()
    await bodil.getByLabel('7. klasse').check()
    await bodil.getByLabel('Det handler besøget om').fill('Fra træ til bræt: se saven, føl forskel på gran og eg.')
    await publish()
  })

  test('the firm copies an offer', async () => {
    await bodil.goto('/partner/opslag')
    await bodil.getByRole('link', { name: `Ret: ${titles.leisure}` }).click()
    await expect(bodil.getByLabel('Overskrift')).toHaveValue(titles.leisure)
    const original = bodil.url()
    await bodil.getByRole('button', { name: 'Kopiér til en ny kladde' }).click()
    await expect(bodil).not.toHaveURL(original)
    await expect(bodil.getByText('Her er kopien. Den er en kladde.')).toBeVisible()
    await bodil.getByLabel('Overskrift').fill(titles.evening)
    await publish()
    for (const title of Object.values(titles)) expect(linkOf(await mail(owner.email, `Jeres opslag »${title}« er ude`))).toMatch(/^\/opslag\//)
  })

  test('who is too young is told before writing', async ({ browser }) => {
    const elev = await as(browser, 'elev')
    await find(elev, titles.intro)
    await expect(elev.getByText('Du er ikke gammel nok til det her opslag endnu.')).toBeVisible()
    await expect(elev.getByRole('link', { name: 'Søg pladsen' })).toHaveCount(0)
    await elev.goto(`${new URL(elev.url()).pathname}/ansoeg`)
    await expect(elev.getByText('Du kan ikke søge det her')).toBeVisible()
    await expect(elev.getByRole('textbox')).toHaveCount(0)
    await elev.context().close()
  })

  test('the young person finds a place, registers and applies', async () => {
    await find(storm, titles.internship)
    await storm.getByRole('link', { name: 'Søg pladsen' }).click()
    await expect(storm.getByRole('heading', { level: 1, name: 'Log ind for at komme videre' })).toBeFocused()
    await storm.getByRole('main').getByRole('link', { name: 'Opret en bruger' }).click()
    await fillInRegistration(storm, young)

    await expect(storm.getByRole('heading', { level: 1, name: `Søg: ${titles.internship}` })).toBeVisible()
    await expect(storm.getByLabel('Navn', { exact: true })).toHaveValue(`Storm ${name}`)
    await storm.getByLabel('Fødselsdato').fill(day(-6650))
    await storm.getByLabel('Postnummer').fill('9800')
    await storm.getByLabel('Klassetrin').selectOption('10')
    await storm.getByRole('button', { name: 'Gem og skriv ansøgningen' }).click()

    await storm.getByLabel('Hvilken uge vil du komme?').selectOption(week(8))
    await write(words.internship)
    expect(await receipt(titles.internship)).toBe(new URL(storm.url()).pathname)
  })

  test('applies for jobs too, and learns that the school books the visit', async () => {
    for (const kind of ['intro', 'leisure', 'evening'] as const) {
      await find(storm, titles[kind])
      await storm.getByRole('link', { name: 'Søg pladsen' }).click()
      await write(words[kind])
      expect(await receipt(titles[kind])).toBe(new URL(storm.url()).pathname)
    }
    await find(storm, titles.intro)
    await expect(storm.getByText('Du har allerede søgt her.')).toBeVisible()
    await find(storm, titles.visit)
    await expect(storm.getByText('Besøget aftales af skolen.')).toBeVisible()
    await expect(storm.getByRole('link', { name: 'Søg pladsen' })).toHaveCount(0)

    await storm.goto('/min-side')
    await expect(storm.getByText('Du har 4 ansøgninger i gang.')).toBeVisible()
  })

  test('the firm is told of each, but not who it is', async () => {
    for (const kind of ['internship', 'intro', 'leisure', 'evening'] as const) {
      const arrived = await mail(owner.email, `Ny ansøgning til »${titles[kind]}«`)
      expect(linkOf(arrived)).toMatch(/^\/partner\/ansoegninger\//)
      expect(arrived.text + arrived.html).not.toContain('Storm')
      expect(arrived.text + arrived.html).not.toContain(words[kind])
    }
  })

  test('the firm reads and invites', async () => {
    await open(titles.internship)
    await expect(bodil.getByRole('heading', { level: 1 })).toHaveText(`Storm ${name}, 18 år`)
    await expect(bodil.getByText(words.internship)).toBeVisible()
    await expect(bodil.locator('main')).not.toContainText(young.email)
    await bodil.getByRole('button', { name: 'Inviter til en snak' }).click()
    const dialog = bodil.getByRole('dialog')
    await dialog.getByLabel('Dato').fill(day(7))
    await dialog.getByLabel('Klokken').fill('15:00')
    await expect(dialog.getByLabel('Sted')).toHaveValue('Savværksvej 7, 9800 Hjørring')
    await dialog.getByLabel('Besked').fill('Bodil viser dig rundt.')
    await dialog.getByRole('button', { name: 'Send invitationen' }).click()
    await expect(bodil.getByText('Storm er inviteret', { exact: true })).toBeVisible()

    const invitation = await mail(young.email, `${firm} vil gerne møde dig`)
    linkOf(invitation)
    expect(invitation.text).toContain('Bodil viser dig rundt.')
    expect(invitation.attachments.map((file) => file.name)).toEqual([expect.stringMatching(/\.ics$/)])
    expect(contentOf(invitation, 0)).toContain('BEGIN:VCALENDAR')
  })

  test('the firm offers a place', async () => {
    await open(titles.leisure)
    await bodil.getByRole('button', { name: 'Tilbyd pladsen' }).click()
    await bodil.getByRole('dialog').getByLabel('Besked').fill('Velkommen på holdet.')
    await bodil.getByRole('dialog').getByRole('button', { name: 'Tilbyd pladsen' }).click()
    await expect(bodil.getByText('I har tilbudt Storm pladsen', { exact: true })).toBeVisible()
    await expect(bodil.getByRole('link', { name: young.email }), 'now they may know').toBeVisible()
    expect((await mail(young.email, `${firm} siger ja – bekræft din plads`)).text).toContain('Velkommen på holdet.')
  })

  test('the firm guides on, to a professional and to another offer', async () => {
    await open(titles.intro)
    await bodil.getByRole('button', { name: 'Guide videre' }).click()
    const dialog = bodil.getByRole('dialog')
    await dialog.getByLabel('Kommunens fagfolk').check()
    await dialog.getByRole('button', { name: 'Guide videre' }).click()
    await expect(dialog.getByRole('link', { name: 'Skriv et par ord om hvorfor.' })).toBeVisible()
    await dialog.getByLabel('Virksomhedskonsulent').check()
    await dialog.getByLabel(/^Hvorfor/).fill(words.wayOn)
    await dialog.getByRole('button', { name: 'Guide videre' }).click()
    await expect(bodil.getByText('Storm er guidet videre', { exact: true })).toBeVisible()

    await open(titles.evening)
    await bodil.getByRole('button', { name: 'Guide videre' }).click()
    await dialog.getByRole('group', { name: 'Opslag med ledige pladser i nærheden' }).getByRole('radio').first().check()
    await dialog.getByLabel(/^Hvorfor/).fill(words.elsewhere)
    await dialog.getByRole('button', { name: 'Guide videre' }).click()
    await expect(bodil.getByText('Storm er guidet videre', { exact: true })).toBeVisible()
    await expect.poll(async () => (await mails(young.email)).filter((one) => one.subject === `${firm} hjælper dig videre`).length).toBe(2)
  })

  test('the young person takes the place, reads why, and withdraws another', async () => {
    await storm.goto(linkOf(await mail(young.email, `${firm} siger ja – bekræft din plads`)))
    await storm.getByRole('button', { name: 'Ja tak, jeg tager pladsen' }).click()
    await expect(storm.getByText('Pladsen er din. Vi har sagt det til virksomheden.')).toBeVisible()
    await expect(storm.getByText('Du tog imod pladsen')).toBeVisible()

    await storm.goto('/min-side')
    await storm.getByRole('link', { name: titles.intro }).click()
    await expect(storm.getByText(words.wayOn).first()).toBeVisible()
    await expect(storm.getByText('En virksomhedskonsulent i din kommune tager den op')).toBeVisible()
    await storm.goBack()
    await storm.getByRole('link', { name: titles.evening }).click()
    await expect(storm.getByText(words.elsewhere).first()).toBeVisible()
    // An internship asks for a week first; a job can be applied for at once, or after changing the words.
    await storm.getByRole('link', { name: /^(Søg det her|Ret ordene først)$/ }).click()
    await expect(storm.getByRole('button', { name: 'Send ansøgningen' })).toBeVisible()
    await expect(storm.getByRole('textbox', { name: /^Hvorfor vil du gerne/ }), 'the old words come along').toHaveValue(words.evening)
    await storm.goBack()
    await storm.getByRole('button', { name: 'Jeg vil hellere tale med en' }).click()
    // There is one case for one person: the consultant, whom the first hand-over led to, looks at this as well.
    await expect(storm.getByText(/^En virksomhedskonsulent i din kommune tager den op senest .* Du behøver ikke gøre noget nu\.$/)).toBeVisible()
    await expect(storm.getByText('Kommunen blev bedt om at hjælpe: en virksomhedskonsulent')).toBeVisible()

    await storm.goto('/min-side')
    await storm.getByRole('link', { name: titles.internship }).click()
    await storm.getByRole('button', { name: 'Træk ansøgningen tilbage' }).click()
    await storm.getByRole('dialog').getByLabel(/^Hvorfor/).fill('Jeg har fået et fritidsjob.')
    await storm.getByRole('dialog').getByRole('button', { name: 'Ja, træk den tilbage' }).click()
    await expect(storm.getByText('Ansøgningen er trukket tilbage.')).toBeVisible()
  })

  test('the mails say no more than they must', async () => {
    const toFirm = [await mail(owner.email, `Pladsen på »${titles.leisure}« er bekræftet`), await mail(owner.email, `En ansøgning til »${titles.internship}« er trukket tilbage`)]
    for (const one of toFirm) {
      expect(linkOf(one)).toMatch(/^\/partner\/ansoegninger\//)
      expect(one.text + one.html).not.toContain('Storm')
    }
    const each = async (): Promise<Mail[][]> => [await mails(owner.email), await mails(young.email)]
    await expect
      .poll(async () => (await each()).map((own) => own.length), { message: 'to the firm and to the young person', timeout: 30_000 })
      // pledge, offers, applications, the talk in the calendar, two answers; receipts, talk and place, hand-overs, two receipts of own answers
      .toEqual([2 + 5 + 4 + 1 + 2, 4 + 2 + 2 + 2])
    const all = (await each()).flat()
    for (const one of all) {
      linkOf(one)
      expect(one.to).toHaveLength(1)
    }
  })

  test('the secretariat sees where each stands, that of another municipality does not', async ({ browser }) => {
    for (const [status, title] of [['CONFIRMED', titles.leisure], ['REFERRED', titles.intro], ['WITHDRAWN', titles.internship]] as const) {
      await listAll(secretariat, `/kommune/ansoegninger?status=${status}`)
      await expect(secretariat.getByRole('row', { name: new RegExp(`Storm ${name}.*${title}`) })).toBeVisible()
    }
    const other = await as(browser, 'sekretariat-326')
    await listAll(other, '/kommune/ansoegninger')
    await expect(other.locator('main')).not.toContainText(name)
    await other.goto(`/kommune/partnere?q=${name}`)
    await settled(other)
    await expect(other.locator('main')).not.toContainText(firm)
    await other.context().close()
  })

  /** Chooses the kind, and fills in what all kinds share. */
  async function begin(kind: string, title: string) {
    await bodil.goto('/partner/opslag/nyt')
    await bodil.getByRole('main').getByRole('link', { name: kind, exact: true }).click()
    await bodil.getByLabel('Overskrift').fill(title)
    await bodil.getByLabel('Beskrivelse').fill(`Hos os på ${firm} lærer man træ at kende.\n\nVi spiser frokost sammen.`)
    await bodil.getByLabel('Bygge ting').check()
    await bodil.getByLabel('Være ude').check()
  }

  async function publish() {
    await bodil.getByRole('button', { name: 'Offentliggør' }).click()
    await expect(bodil.getByText('Opslaget er offentligt', { exact: true })).toBeVisible()
  }

  async function write(motivation: string) {
    await storm.getByLabel(`Hvorfor vil du gerne til ${firm}?`).fill(motivation)
    await storm.getByRole('button', { name: 'Send ansøgningen' }).click()
    await expect(storm.getByText('Din ansøgning er sendt')).toBeVisible()
    await expect(storm.getByText('Du sendte ansøgningen')).toBeVisible()
  }

  /** Where the receipt of that application leads; the subject is the same for each. */
  async function receipt(title: string) {
    const receipts = async () => (await mails(young.email)).filter((one) => one.subject === `Vi har modtaget din ansøgning til ${firm}` && one.text.includes(`»${title}«`))
    await expect.poll(async () => (await receipts()).length, { timeout: 30_000 }).toBe(1)
    return linkOf((await receipts())[0] as Mail)
  }

  /** Opens the application for that offer in the firm's inbox. */
  async function open(title: string) {
    await bodil.goto('/partner/ansoegninger')
    await bodil.getByRole('listitem').filter({ hasText: title }).getByRole('link').click()
    await expect(bodil.getByText(`: ${title}`)).toBeVisible()
  }
})

/** Opens a list of the desk, all of it. */
async function listAll(page: Page, path: string) {
  await page.goto(path)
  await settled(page)
  const more = page.getByRole('button', { name: 'Vis flere' })
  for (let shown = 0; await more.isVisible(); ) {
    await expect(more).toBeEnabled()
    const before = await page.getByRole('row').count()
    if (before === shown) break
    shown = before
    await more.click()
    await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(before)
  }
}

/** Searches for an offer by its title, and opens it. */
async function find(page: Page, title: string) {
  await page.goto('/opslag')
  await page.getByRole('searchbox', { name: 'Hvad vil du prøve?' }).fill(title)
  await page.getByRole('search').getByRole('button', { name: 'Søg' }).click()
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
}
