import type { ReactNode } from 'react'
import { Dialog, useForm, type IconName } from '@/ui'
import { DialogForm } from './DialogForm'

interface Props {
  open: boolean
  title: string
  label: string
  told: string
  icon?: IconName
  warning?: boolean
  act: () => Promise<unknown>
  onClose: () => void
  children: ReactNode
}

/** Asks once more before something is done. */
export function ConfirmDialog({ open, title, onClose, ...rest }: Props) {
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <Question {...rest} onClose={onClose} />
    </Dialog>
  )
}

function Question({ act, ...rest }: Omit<Props, 'open' | 'title'>) {
  const form = useForm()
  return <DialogForm form={form} submit={act} {...rest} />
}
