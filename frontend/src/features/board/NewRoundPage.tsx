import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { api } from '@/api/client'
import { Guarded } from '@/app/Guarded'
import { mayPlace } from '@/components/desk/Desk'
import { schoolYearOf } from '@/components/schoolYear'
import { BackLink, Page, useToast } from '@/ui'
import { blank, newRound, type RoundForm as Written } from './form'
import { roundsKey } from './queries'
import { RoundForm } from './RoundForm'

/** Opens a round. */
export default function NewRoundPage() {
  const { t } = useTranslation('board')
  const navigate = useNavigate()
  const queries = useQueryClient()
  const tell = useToast()
  const create = async (written: Written) => {
    const { data } = await api.POST('/api/v1/placement-rounds', { body: newRound(written) })
    await queries.invalidateQueries({ queryKey: roundsKey })
    tell(t('form.created'))
    void navigate(`/kommune/praktik/${data?.id}`)
  }
  return (
    <Guarded allow={mayPlace}>
      {(me) => (
        <Page title={t('form.newTitle')} lead={t('form.lead')} above={<BackLink to="/kommune/praktik">{t('board.back')}</BackLink>}>
          <RoundForm values={blank(schoolYearOf())} municipality={me.municipality ?? ''} save={t('form.create')} onSave={create} />
        </Page>
      )}
    </Guarded>
  )
}
