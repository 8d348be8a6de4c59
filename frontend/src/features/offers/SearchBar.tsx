import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { PostalCodeInput } from '@/components/PostalCodeInput'
import { Button, Select, TextInput } from '@/ui'
import { distances, type Filters } from './filters'

/** What, and near where. */
export function SearchBar({ filters, change }: { filters: Filters; change: (part: Partial<Filters>) => void }) {
  const { t } = useTranslation('offers')
  const { t: common } = useTranslation()
  const [q, setQ] = useState(filters.q)
  const [near, setNear] = useState(filters.near)
  const [within, setWithin] = useState(filters.within)
  const [wrong, setWrong] = useState(false)

  const search = (event: FormEvent) => {
    event.preventDefault()
    const place = near.trim()
    setWrong(place !== '' && !/^\d{4}$/.test(place))
    if (place === '' || /^\d{4}$/.test(place)) change({ q: q.trim(), near: place, within: place ? within : '', sort: '' })
  }
  return (
    <form className="search-bar" role="search" aria-label={t('search.label')} onSubmit={search} noValidate>
      <TextInput label={t('search.q')} name="q" type="search" width="full" optional hideOptional placeholder={t('search.example')} value={q} onChange={(event) => setQ(event.target.value)} />
      <PostalCodeInput label={t('search.near')} name="near" width="full" optional hideOptional value={near} error={wrong ? common('form.postalCode') : undefined} onChange={(event) => setNear(event.target.value)} />
      <Select
        label={t('search.within')}
        name="within"
        width="full"
        optional
        hideOptional
        value={within}
        placeholder={t('search.anywhere')}
        options={distances.map((kilometres) => ({ value: kilometres, label: t('search.kilometres', { kilometres }) }))}
        onChange={(event) => setWithin(event.target.value)}
      />
      <Button type="submit" icon="search">
        {t('search.go')}
      </Button>
    </form>
  )
}
