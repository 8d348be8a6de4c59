import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { PostalCodeInput } from '@/components/PostalCodeInput'
import { offerKinds, useWords } from '@/i18n/words'
import { Button, Select, TextInput } from '@/ui'

const NEARBY_KILOMETRES = '20'

/** What, where, and which kind: leads to the results. */
export function FrontSearch() {
  const { t } = useTranslation('home')
  const { t: common } = useTranslation()
  const words = useWords()
  const navigate = useNavigate()
  const [wrong, setWrong] = useState(false)

  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const [q, near, kind] = ['q', 'near', 'kind'].map((name) => String(form.get(name) ?? '').trim())
    if (near && !/^\d{4}$/.test(near)) return setWrong(true)
    const params = new URLSearchParams()
    if (q) params.set('q', q)
    if (kind) params.set('kind', kind)
    if (near) {
      params.set('near', near)
      params.set('within', NEARBY_KILOMETRES)
    }
    void navigate({ pathname: '/opslag', search: params.toString() })
  }
  return (
    <form className="front-search" role="search" aria-label={t('search.label')} onSubmit={search} noValidate>
      <TextInput label={t('search.q')} name="q" type="search" width="full" optional hideOptional placeholder={t('search.example')} />
      <PostalCodeInput label={t('search.near')} name="near" width="full" optional hideOptional placeholder={t('search.nearExample')} error={wrong ? common('form.postalCode') : undefined} onChange={() => setWrong(false)} />
      <Select label={t('search.kind')} name="kind" width="full" optional hideOptional placeholder={t('search.anyKind')} options={offerKinds.map((kind) => ({ value: kind, label: words.kind(kind) }))} />
      <Button type="submit" icon="search">
        {t('search.go')}
      </Button>
    </form>
  )
}
