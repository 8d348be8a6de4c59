import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { Guarded } from '@/app/Guarded'
import { mayApply } from '@/app/session'
import { DeleteAccount } from '@/components/DeleteAccount'
import { Alert, Page, useToast } from '@/ui'
import { ProfileForm } from './ProfileForm'

const OF_AGE = 18

/** One's own profile: what it is for, and who sees what of it. */
export default function ProfilePage() {
  const { t } = useTranslation('young')
  const navigate = useNavigate()
  const tell = useToast()
  return (
    <Guarded allow={mayApply}>
      {(me) => (
        <Page title={t('profile.title')} lead={t('profile.lead')} width="text">
          <Alert>{t('profile.whoSees')}</Alert>
          <ProfileForm
            me={me}
            label={t('profile.save')}
            onDone={() => {
              tell(t('profile.saved'))
              void navigate('/min-side')
            }}
          />
          <p>
            <Link to="/min-side/mit-maal">{t('profile.destination')}</Link>
          </p>
          {(me.young?.age ?? 0) < OF_AGE && (
            <p>
              <Link to="/min-side/foraeldre">{t('profile.guardians')}</Link>
            </p>
          )}
          <DeleteAccount />
        </Page>
      )}
    </Guarded>
  )
}
