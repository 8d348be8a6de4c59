import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { MyRoundView, Trade } from '@/api/types'
import { trades, useWords } from '@/i18n/words'
import { Alert, Button, CheckboxGroup, Form, Select, useForm, useToast } from '@/ui'
import { ForRound } from './ForPupils'
import { newWish, useWishing } from './wishing'

const distances = ['5', '10', '20', '30', '50'] as const
const MOST = 5

/** "Something like this": trades and how far, when one does not know a certain place. */
export default function StylePage() {
  const { t } = useTranslation('wishes')
  return (
    <ForRound title={t('style.title')} lead={t('style.lead')} back={(round) => ({ to: `/min-side/praktik/${round.id}`, text: t('places.back') })}>
      {(round) => <Style round={round} />}
    </ForRound>
  )
}

function Style({ round }: { round: MyRoundView }) {
  const { t } = useTranslation('wishes')
  const words = useWords()
  const navigate = useNavigate()
  const told = useToast()
  const { tell, isFull } = useWishing(round)
  const form = useForm<{ trades: Trade[]; km: string }>({ defaultValues: { trades: [], km: '20' } })
  if (!round.mayWish || isFull) return <Alert>{isFull ? t('round.full') : t('round.over')}</Alert>
  return (
    <Form
      form={form}
      submit={async ({ trades: chosen, km }) => {
        await tell([...round.wishes.map(newWish), { trades: chosen, ...(km ? { km: Number(km) } : {}) }])
        told(t('style.saved'))
        void navigate(`/min-side/praktik/${round.id}`)
      }}
    >
      <CheckboxGroup
        name="trades"
        label={t('style.trades')}
        hint={t('style.tradesHint')}
        columns
        options={trades.map((value) => ({ value, label: words.trade(value) }))}
        registration={form.register('trades', { validate: (chosen) => (chosen.length > 0 && chosen.length <= MOST) || t('style.required') })}
      />
      <Select label={t('style.km')} width="s" placeholder={t('places.anywhere')} options={distances.map((value) => ({ value, label: t('places.km', { km: value }) }))} optional {...form.register('km')} />
      <div className="button-group">
        <Button type="submit" icon="save" busy={form.formState.isSubmitting}>
          {t('style.save')}
        </Button>
      </div>
    </Form>
  )
}
