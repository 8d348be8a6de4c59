import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '@/api/client'
import type { MeView, MyPupilView } from '@/api/types'
import { useTrying } from '@/components/useTrying'
import { useFormat } from '@/i18n/format'
import { Alert, Button, Card, Dialog, Facts, FailureAlert, LinkButton, Page, useToast } from '@/ui'
import { useForgetPupil } from './queries'

/** Whom one has joined as, whom to ask at school, and the way out again. */
export function Joined({ pupil, me }: { pupil: MyPupilView; me: MeView }) {
  const { t } = useTranslation('pupil')
  const format = useFormat()
  const { name, school, className, contact, joinedAt } = pupil
  return (
    <Page title={className ? t('in', { name: className, school }) : t('was', { school })} lead={t('inText', { name: name.split(' ')[0] })} width="text">
      {!className && <Alert heading={t('left')}>{t('leftText')}</Alert>}
      <Card as="section" className="joined-card">
        <h2 className="h3">{t('known')}</h2>
        <Facts
          items={[
            { label: t('name'), value: name },
            { label: t('class'), value: className },
            { label: t('school'), value: school },
            { label: t('since'), value: format.date(joinedAt) },
            {
              label: t('ask'),
              value: (
                <>
                  {contact.name}
                  <br />
                  <a href={`mailto:${contact.email}`}>{contact.email}</a>
                  {contact.phone && (
                    <>
                      <br />
                      <a href={`tel:${contact.phone}`}>{contact.phone}</a>
                    </>
                  )}
                </>
              ),
            },
          ]}
        />
      </Card>
      <div className="button-group">
        {me.young ? <LinkButton to="/min-side/praktik">{t('find')}</LinkButton> : <LinkButton to="/min-side">{t('profile')}</LinkButton>}
        <Leave />
      </div>
    </Page>
  )
}

function Leave() {
  const { t } = useTranslation('pupil')
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button variant="tertiary" onClick={() => setAsking(true)}>
        {t('leave')}
      </Button>
      <Dialog open={asking} title={t('leaveTitle')} onClose={() => setAsking(false)}>
        <Sure onClose={() => setAsking(false)} />
      </Dialog>
    </>
  )
}

function Sure({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('pupil')
  const tell = useToast()
  const forget = useForgetPupil()
  const { busy, failure, trying } = useTrying()
  const leave = () =>
    trying(async () => {
      await api.DELETE('/api/v1/me/pupil')
      tell(t('leftNow'))
      await forget()
    })
  return (
    <>
      <p>{t('leaveText')}</p>
      {failure && (
        <div role="alert">
          <FailureAlert failure={failure} />
        </div>
      )}
      <div className="button-group dialog-end">
        <Button variant="warning" busy={busy} onClick={() => void leave()}>
          {t('leaveYes')}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {t('leaveNo')}
        </Button>
      </div>
    </>
  )
}
