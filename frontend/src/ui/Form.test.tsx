import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ApiProblem } from '@/api/problem'
import { show } from '@/testing/render'
import { Button, Form, TextInput, useForm } from '.'

interface Firm {
  cvr: string
  weeks: { seats: string }[]
}

function FirmForm({ submit }: { submit: (firm: Firm) => Promise<unknown> }) {
  const form = useForm<Firm>({ defaultValues: { cvr: '', weeks: [{ seats: '' }] } })
  return (
    <Form form={form} submit={submit}>
      <TextInput label="CVR-nummer" {...form.register('cvr', { required: 'Skriv CVR-nummeret' })} />
      <TextInput label="Pladser" {...form.register('weeks.0.seats')} />
      <Button type="submit">Gem</Button>
    </Form>
  )
}

const press = async (submit: (firm: Firm) => Promise<unknown>, cvr: string) => {
  const { user } = await show(<FirmForm submit={submit} />)
  if (cvr) await user.type(screen.getByLabelText('CVR-nummer'), cvr)
  await user.click(screen.getByRole('button', { name: 'Gem' }))
  return user
}

describe('a form', () => {
  it('keeps every sentence about a field, and says what is wrong with a list as well as with its rows', async () => {
    const violations = [
      { field: 'cvr', message: 'Nummeret findes ikke.' },
      { field: 'cvr', message: 'Det er for kort.' },
      { field: 'weeks', message: 'Der er for mange uger.' },
      { field: 'weeks[0].seats', message: 'Skriv et tal.' },
    ]
    await press(async () => Promise.reject(new ApiProblem({ type: 'x/invalid-input', title: 'Ret felterne', status: 400, violations })), '12')
    const links = await screen.findAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual(['Nummeret findes ikke. Det er for kort.', 'Der er for mange uger.', 'Skriv et tal.'])
    expect(screen.getByLabelText('CVR-nummer')).toHaveAccessibleDescription('Nummeret findes ikke. Det er for kort.')
  })

  it('says what is missing, moves the focus there, and leads to the field', async () => {
    const submit = vi.fn(async () => undefined)
    const user = await press(submit, '')
    expect(submit).not.toHaveBeenCalled()
    const summary = (await screen.findByText('Ret 1 fejl, før du går videre')).closest('.error-summary')
    await waitFor(() => expect(summary).toHaveFocus())
    await user.click(screen.getByRole('link', { name: 'Skriv CVR-nummeret' }))
    expect(screen.getByLabelText('CVR-nummer')).toHaveFocus()
    expect(screen.getByLabelText('CVR-nummer')).toHaveAccessibleDescription('Skriv CVR-nummeret')
  })

  it('puts the violations of the backend at their fields, also inside lists', async () => {
    const violations = [
      { field: 'cvr', message: 'Tallet passer ikke' },
      { field: 'weeks[0].seats', message: 'Mindst én plads' },
    ]
    await press(() => Promise.reject(new ApiProblem({ type: 'x/invalid-input', title: 'Ret felterne', status: 400, violations })), '24256791')
    expect(await screen.findByText('Ret 2 fejl, før du går videre')).toBeVisible()
    expect(screen.getByLabelText('CVR-nummer')).toBeInvalid()
    expect(screen.getByLabelText('Pladser')).toHaveAccessibleDescription('Mindst én plads')
  })

  it('can be sent again after the backend refused it, also where no field has the name', async () => {
    const submit = vi.fn(() => Promise.reject(new ApiProblem({ type: 'x/invalid-input', title: 'Ret felterne', status: 400, violations: [{ field: 'somewhere', message: 'Forkert' }] })))
    const user = await press(submit, '24256790')
    await user.click(screen.getByRole('button', { name: 'Gem' }))
    expect(submit).toHaveBeenCalledTimes(2)
  })

  it('shows a broken rule in the words of the backend', async () => {
    await press(() => Promise.reject(new ApiProblem({ type: 'x/already-partner', title: 'I er allerede med', detail: 'Log ind i stedet.', status: 409 })), '24256790')
    expect(await screen.findByText('I er allerede med')).toBeVisible()
    expect(screen.getByText('Log ind i stedet.')).toBeVisible()
  })
})
