import { screen, waitFor, within } from '@testing-library/react'
import { delay, http, HttpResponse } from 'msw'
import { FormProvider } from 'react-hook-form'
import { beforeEach, describe, expect, it } from 'vitest'
import { ApiProblem } from '@/api/problem'
import type { MyPartnerView, Verdict, WorkDraft } from '@/api/types'
import { aRuleBook, anIllegalVerdict, aVerdict, tooLong } from '@/testing/law'
import { API, show } from '@/testing/render'
import { server } from '@/testing/server'
import { Form, useForm } from '@/ui'
import { Missing } from '../Missing'
import { newForm, newOfferOf, type OfferForm, type ShiftForm } from '../offerForm'
import { TermsFields } from '../TermsFields'
import { questionOf } from './draft'
import { LawProvider } from './Law'
import { patternNames, patterns } from './patterns'

const shop = { trade: 'RETAIL', street: 'Østergade 12', postalCode: '9800', contact: { name: 'Bodil', email: 'b@b.dk' } } as MyPartnerView
const tuesday: ShiftForm = { weekday: 'TUESDAY', from: '15:00', to: '18:00', breakMinutes: '0' }
const none: ReadonlyMap<string, number> = new Map()

let asked: WorkDraft[]

beforeEach(() => {
  asked = []
  server.use(http.get(`${API}/work-rules`, () => HttpResponse.json(aRuleBook())))
})

const answers = (verdict: (draft: WorkDraft) => Verdict | Promise<Verdict>) =>
  server.use(
    http.post(`${API}/work-rules/verdict`, async ({ request }) => {
      const draft = (await request.json()) as WorkDraft
      asked.push(draft)
      return HttpResponse.json(await verdict(draft))
    }),
  )

const shiftsOf = ({ terms }: WorkDraft) => (terms.kind === 'LEISURE_JOB' ? (terms.shifts ?? []) : [])

const refused = () => Promise.reject(new ApiProblem({ type: 'x/illegal-offer', title: 'Ulovligt', status: 400, violations: [{ field: 'terms.shifts[0]', message: tooLong.message }] }))

/** Two hours are fine, anything longer is not. */
const twoHours = (draft: WorkDraft) => (shiftsOf(draft).some(({ to }) => to > '17:00') ? anIllegalVerdict() : aVerdict())

function Job({ shifts, submit = async () => undefined }: { shifts: ShiftForm[]; submit?: () => Promise<unknown> }) {
  const begin = newForm('LEISURE_JOB', shop)
  const form = useForm<OfferForm>({ defaultValues: { ...begin, terms: { ...begin.terms, shifts } } })
  return (
    <FormProvider {...form}>
      <LawProvider municipality="860">
        <Form form={form} submit={submit}>
          <TermsFields kind="LEISURE_JOB" taken={none} />
          <Missing isPublic={false} />
          <button type="submit">Offentliggør</button>
        </Form>
      </LawProvider>
    </FormProvider>
  )
}

const draw = (shifts: ShiftForm[]) => show(<Job shifts={shifts} />, { texts: ['publishing', 'offers', 'law'] })
const panel = (name: string | RegExp) => screen.findByRole('heading', { level: 3, name })

describe('the verdict', () => {
  it('waits until something is drawn', async () => {
    await draw([])
    expect(await panel('Hvem må det her?')).toBeVisible()
    expect(asked).toEqual([])
  })

  it('says whom it is for, and every group in words', async () => {
    answers(() => aVerdict())
    await draw([{ ...tuesday, to: '17:00' }])
    const heading = await panel('Det her passer: fra 13 år')
    const groups = within(heading.closest('section') as HTMLElement).getAllByRole('listitem')
    expect(groups.map((group) => group.textContent)).toEqual(['13–14 år, i folkeskoleJa', '15–17 år, færdig i folkeskolenJa', '18 år og deroverJa'])
  })

  it('says what is wrong, why, and where that stands', async () => {
    answers(twoHours)
    await draw([tuesday])
    expect(await screen.findByText(/På en skoledag må man højst arbejde 2 timer/)).toBeVisible()
    expect(screen.getByRole('link', { name: /^Arbejdstilsynet om unges arbejde/ })).toHaveAttribute('href', 'https://at.dk/faa-viden/boern-og-unge')
    expect(screen.getByText('40 gange i perioden.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Ret det, loven ikke tillader' })).toBeVisible()
  })

  it('marks the shift in the table of the week', async () => {
    answers(twoHours)
    const { container } = await draw([tuesday])
    await waitFor(() => expect(container.querySelector('.week-forbidden')).toBeInTheDocument())
    expect(screen.getByText('ulovlig')).toBeInTheDocument()
    expect(screen.getAllByRole('row').at(-1)).toHaveTextContent('ikke tilladt')
  })

  it('changes the row as suggested, and keeps the focus in the panel', async () => {
    answers(twoHours)
    const { user } = await draw([tuesday])
    await user.click(await screen.findByRole('button', { name: 'Slut kl. 17 i stedet for kl. 18 (tirsdag)' }))
    expect(screen.getByLabelText('Til klokken')).toHaveValue('17:00')
    const heading = await panel('Det her passer: fra 13 år')
    expect(heading).toHaveFocus()
    expect(asked.at(-1)?.terms).toMatchObject({ shifts: [{ from: '15:00', to: '17:00' }] })
  })

  it('takes its refusal back at the field as soon as the rule is kept', async () => {
    answers(twoHours)
    const { user } = await show(<Job shifts={[tuesday]} submit={refused} />, { texts: ['publishing', 'offers', 'law'] })
    await panel('Ikke tilladt som tegnet')
    await user.click(screen.getByRole('button', { name: 'Offentliggør' }))
    expect(await screen.findByText('Ret 1 fejl, før du går videre')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Slut kl. 17 i stedet for kl. 18 (tirsdag)' }))
    await panel('Det her passer: fra 13 år')
    expect(screen.queryByText('Ret 1 fejl, før du går videre')).toBeNull()
    expect(screen.queryByText(tooLong.message)).toBeNull()
  })

  it('takes the row away that cannot stay, and no other', async () => {
    const saturday: ShiftForm = { weekday: 'SATURDAY', from: '10:00', to: '14:00', breakMinutes: '0' }
    answers((draft) => (shiftsOf(draft).length > 1 ? anIllegalVerdict({ findings: [{ ...tooLong, row: 1, change: { label: 'Fjern kl. 15–18', row: 1, remove: true } }] }) : aVerdict()))
    // The row in front has no end yet: the law counts without it.
    const { user } = await draw([{ ...saturday, weekday: 'MONDAY', to: '' }, saturday, tuesday])
    await user.click(await screen.findByRole('button', { name: 'Fjern kl. 15–18 (tirsdag)' }))
    expect(await panel('Det her passer: fra 13 år')).toBeVisible()
    expect(screen.getAllByLabelText('Dag').map((day) => (day as HTMLSelectElement).value)).toEqual(['MONDAY', 'SATURDAY'])
  })

  it('offers the age the law allows', async () => {
    answers(twoHours)
    const { user } = await draw([tuesday])
    await user.click(await screen.findByRole('button', { name: 'Sæt yngst til 15 år' }))
    expect(screen.getByLabelText('Yngst, år')).toHaveValue(15)
    expect(screen.queryByRole('button', { name: 'Sæt yngst til 15 år' })).not.toBeInTheDocument()
  })

  it('drops an answer that comes late, and shows the last while it waits', async () => {
    answers(async (draft) => {
      if (shiftsOf(draft)[0]?.to === '18:00') await delay(600)
      return twoHours(draft)
    })
    const { user } = await draw([{ ...tuesday, to: '17:00' }])
    await panel('Det her passer: fra 13 år')
    const to = screen.getByLabelText('Til klokken')
    await user.clear(to)
    await user.type(to, '18:00')
    await waitFor(() => expect(asked.map((draft) => shiftsOf(draft)[0]?.to)).toContain('18:00'))
    expect(await panel('Det her passer: fra 13 år')).toBeVisible()
    await user.clear(to)
    await user.type(to, '16:30')
    await waitFor(() => expect(asked.map((draft) => shiftsOf(draft)[0]?.to)).toContain('16:30'))
    await delay(700)
    expect(screen.queryByText(/Ikke tilladt som tegnet/)).not.toBeInTheDocument()
  })

  it('is missing when nobody can be asked, and the form goes on', async () => {
    server.use(http.post(`${API}/work-rules/verdict`, () => HttpResponse.error()))
    const { user } = await draw([tuesday])
    expect((await screen.findAllByText(/Vi kan ikke se efter i reglerne lige nu/))[0]).toBeVisible()
    await user.type(screen.getByLabelText('Antal pladser'), '2')
    answers(() => aVerdict())
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }))
    expect(await panel('Det her passer: fra 13 år')).toBeVisible()
  })

  it('is announced once, without taking the focus', async () => {
    answers(twoHours)
    await draw([tuesday])
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Ikke tilladt som tegnet. Som det er tegnet, passer det fra 15 år, når du er færdig i folkeskolen. 1 regel er brudt'))
    expect(document.body).toHaveFocus()
  })
})

describe('the tasks', () => {
  it('of the trade come first, by who may do them', async () => {
    await draw([])
    const light = (await screen.findAllByRole('group', { name: 'Let arbejde: fra 13 år' }))[0] as HTMLElement
    expect(within(light).getAllByRole('checkbox').map((box) => box.id)).toEqual(['task-TIDYING', 'task-TILL'])
    expect(screen.getByText('Vis alle opgaver')).toBeVisible()
  })

  it('are asked of the law as they are chosen', async () => {
    answers(() => aVerdict())
    const { user } = await draw([])
    await user.click(await screen.findByLabelText('Betjene kassen'))
    await panel('Det her passer: fra 13 år')
    expect(asked.at(-1)?.terms).toMatchObject({ taskTypes: ['TILL'] })
  })

  it('that are dangerous ask for the assessment of the risks', async () => {
    answers(() => aVerdict())
    const { user } = await draw([])
    await user.click(await screen.findByLabelText('Bruge maskiner i køkkenet'))
    expect(screen.getByLabelText(/Hvornår har I vurderet risikoen/)).toBeVisible()
    expect(screen.getByText('Alle andre opgaver (1 valgt)')).toBeVisible()
  })
})

describe('ready-made weeks', () => {
  it.each(patternNames)('%s has the shape of the contract', (name) => {
    const form = newForm('LEISURE_JOB', shop)
    const { terms } = newOfferOf({ ...form, terms: { ...form.terms, shifts: [...patterns[name]] } })
    if (terms.kind !== 'LEISURE_JOB') throw new Error('another kind')
    for (const { weekday, from, to, breakMinutes } of terms.shifts ?? []) {
      expect(weekday).toMatch(/^[A-Z]+DAY$/)
      expect(from < to && /^\d\d:\d\d$/.test(from) && /^\d\d:\d\d$/.test(to)).toBe(true)
      expect(breakMinutes).toBeGreaterThanOrEqual(0)
    }
  })

  it('are offered to those who want the youngest, and take the place of what is drawn', async () => {
    answers(twoHours)
    const { user } = await draw([tuesday])
    await user.click(screen.getByRole('button', { name: 'To eftermiddage og lørdag kl. 10–14' }))
    expect(screen.getAllByLabelText('Dag').map((day) => (day as HTMLSelectElement).value)).toEqual(['TUESDAY', 'THURSDAY', 'SATURDAY'])
    await user.clear(screen.getByLabelText('Yngst, år'))
    await user.type(screen.getByLabelText('Yngst, år'), '15')
    expect(screen.queryByRole('button', { name: 'To eftermiddage kl. 15–17' })).not.toBeInTheDocument()
  })
})

describe('the question', () => {
  const terms = newForm('LEISURE_JOB', shop).terms

  it('is not asked of a visit', () => {
    expect(questionOf({ ...newForm('CLASS_VISIT', shop).terms, from: '08:00', to: '10:00' }, 'RETAIL', '860')).toBeUndefined()
  })

  it('leaves out what cannot be judged yet, and remembers which rows remain', () => {
    const question = questionOf({ ...terms, minimumAge: '1', startsOn: '2027-02-01', endsOn: '2027-01-01', shifts: [{ ...tuesday, to: '' }, tuesday, { ...tuesday, from: '19:00' }] }, '', '860')
    expect(question?.rows).toEqual([1])
    expect(JSON.parse(JSON.stringify(question?.draft))).toEqual({ municipality: '860', terms: { kind: 'LEISURE_JOB', shifts: [{ ...tuesday, breakMinutes: 0 }], startsOn: '2027-02-01', taskTypes: [] } })
  })
})
