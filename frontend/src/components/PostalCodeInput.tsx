import { useDeferredValue, useId, useState, type ChangeEvent, type ComponentProps } from 'react'
import { $api } from '@/api/client'
import { TextInput } from '@/ui/inputs'

/** A Danish postal code; suggests by its first digits or its town, and tells the town. */
export function PostalCodeInput({ onChange, defaultValue, ref, ...rest }: ComponentProps<typeof TextInput> & { defaultValue?: string }) {
  const list = useId()
  const [typed, setTyped] = useState(String(rest.value ?? defaultValue ?? ''))
  const written = rest.value === undefined ? typed : String(rest.value)
  const q = useDeferredValue(written.trim())
  const { data } = $api.useQuery('get', '/api/v1/postal-codes', { params: { query: { q } } }, { enabled: q.length >= 2, placeholderData: (old) => old, staleTime: Infinity })
  const town = data?.find((one) => one.code === written.trim())?.name
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    setTyped(event.target.value)
    return onChange?.(event)
  }
  return (
    <>
      <TextInput
        width="s"
        autoComplete="postal-code"
        list={list}
        defaultValue={defaultValue}
        {...rest}
        suffix={town}
        onChange={take}
        ref={(node) => {
          if (typeof ref === 'function') ref(node)
          if (node && rest.value === undefined) setTyped(node.value)
        }}
      />
      <datalist id={list}>
        {data?.map((one) => (
          <option key={one.code} value={one.code}>
            {one.name}
          </option>
        ))}
      </datalist>
    </>
  )
}
