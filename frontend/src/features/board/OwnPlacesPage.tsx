import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { api } from '@/api/client'
import { ApiProblem, statusOf } from '@/api/problem'
import type { BoardPupil, BoardView, OwnPlace } from '@/api/types'
import { NotFound } from '@/app/Guarded'
import { ForProfessionals, mayPlace } from '@/components/desk/Desk'
import { BackLink, Badge, Button, Dialog, EmptyState, ErrorState, Facts, Form, Page, Skeleton, TextArea, useForm, useToast, type Tone } from '@/ui'
import { useBoard } from './queries'

/** Places that pupils have found by themselves: yes, or no with words. */
export default function OwnPlacesPage() {
  return <ForProfessionals>{(me) => <Loaded mayAnswer={mayPlace(me)} />}</ForProfessionals>
}

interface Found {
  pupil: BoardPupil
  place: OwnPlace
  className: string
}

const order: Record<OwnPlace['status'], number> = { PROPOSED: 0, APPROVED: 1, REFUSED: 2 }

const foundIn = ({ pupils, round }: BoardView): Found[] =>
  pupils
    .flatMap((pupil) => pupil.wishes.flatMap(({ ownPlace: place }) => (place ? [{ pupil, place, className: round.classes.find(({ id }) => id === pupil.schoolClass)?.name ?? '' }] : [])))
    .toSorted((a, b) => order[a.place.status] - order[b.place.status] || a.pupil.name.localeCompare(b.pupil.name, 'da'))

function Loaded({ mayAnswer }: { mayAnswer: boolean }) {
  const { t } = useTranslation('board')
  const { id = '' } = useParams()
  const { data, error, refetch } = useBoard(id)
  if (statusOf(error) === 404) return <NotFound />
  const found = data && foundIn(data)
  return (
    <Page title={t('own.title')} lead={t('own.lead')} width="text" above={<BackLink to={`/kommune/praktik/${id}`}>{t('own.back')}</BackLink>}>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !found ? (
        <Skeleton card lines={5} />
      ) : found.length === 0 ? (
        <EmptyState heading={t('own.empty')}>
          <p>{t('own.emptyText')}</p>
        </EmptyState>
      ) : (
        <ul className="plain-list rounds">
          {found.map((one) => (
            <li key={one.place.id} className="panel">
              <OnePlace round={id} found={one} mayAnswer={mayAnswer} onAnswered={() => void refetch()} />
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}

const tones: Record<OwnPlace['status'], Tone> = { PROPOSED: 'info', APPROVED: 'success', REFUSED: 'neutral' }

function OnePlace({ round, found: { pupil, place, className }, mayAnswer, onAnswered }: { round: string; found: Found; mayAnswer: boolean; onAnswered: () => void }) {
  const { t } = useTranslation('board')
  const { t: tc } = useTranslation()
  const tell = useToast()
  const [busy, setBusy] = useState(false)
  const [refusing, setRefusing] = useState(false)
  const path = { params: { path: { id: round, place: place.id } } }
  const approve = async () => {
    setBusy(true)
    try {
      await api.POST('/api/v1/placement-rounds/{id}/own-places/{place}/approval', path)
      tell(t('own.approved', { firm: place.firm }))
      onAnswered()
    } catch (problem) {
      tell(problem instanceof ApiProblem && problem.title ? problem.title : tc('errors.title'), 'error')
    } finally {
      setBusy(false)
    }
  }
  const names = { firm: place.firm, name: pupil.name }
  return (
    <article>
      <Badge tone={tones[place.status]}>{t(`own.status.${place.status}`)}</Badge>
      <h2 className="h3">{place.firm}</h2>
      <p>
        {pupil.name}, {className}
      </p>
      <Facts
        items={[
          { label: t('own.what'), value: place.what },
          { label: t('own.contact'), value: [place.contactName, place.email, place.phone].filter(Boolean).join(' · ') },
        ]}
      />
      {place.words && <p>{t('own.said', { words: place.words })}</p>}
      {place.status === 'PROPOSED' && !place.email && <p className="muted">{t('own.noMail')}</p>}
      {mayAnswer && place.status === 'PROPOSED' && (
        <div className="button-group">
          <Button icon="check" busy={busy} aria-label={t('own.approveWho', names)} onClick={() => void approve()}>
            {t('own.approve')}
          </Button>
          <Button variant="secondary" aria-label={t('own.refuseWho', names)} onClick={() => setRefusing(true)}>
            {t('own.refuse')}
          </Button>
        </div>
      )}
      <Dialog open={refusing} title={t('own.refuseTitle', { firm: place.firm })} onClose={() => setRefusing(false)}>
        <Refusing
          name={pupil.name}
          send={async (words) => {
            await api.POST('/api/v1/placement-rounds/{id}/own-places/{place}/refusal', { ...path, body: { words } })
            tell(t('own.refused', { name: pupil.name }))
            setRefusing(false)
            onAnswered()
          }}
        />
      </Dialog>
    </article>
  )
}

const SHORTEST = 10

function Refusing({ name, send }: { name: string; send: (words: string) => Promise<unknown> }) {
  const { t } = useTranslation('board')
  const form = useForm<{ words: string }>({ defaultValues: { words: '' } })
  return (
    <Form form={form} submit={({ words }) => send(words.trim())} className="refusal-form">
      <TextArea label={t('own.words')} hint={t('own.wordsHint', { name: name.split(' ')[0] })} rows={4} {...form.register('words', { validate: (words) => words.trim().length >= SHORTEST || t('own.wordsRequired') })} max={1000} />
      <div className="button-group">
        <Button type="submit" icon="send" busy={form.formState.isSubmitting}>
          {t('own.send')}
        </Button>
      </div>
    </Form>
  )
}
