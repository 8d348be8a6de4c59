import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AlertKind } from './Alert'
import { Icon } from './Icon'

interface Message {
  id: number
  kind: AlertKind
  text: ReactNode
}

const Tell = createContext<(text: ReactNode, kind?: AlertKind) => void>(() => undefined)

/** `const tell = useToast(); tell(t('saved'))`: a short receipt that stays until it is closed or the next three push it out. */
export const useToast = () => use(Tell)

let last = 0

export function Toasts({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const [messages, setMessages] = useState<Message[]>([])
  const tell = useCallback((text: ReactNode, kind: AlertKind = 'success') => setMessages((old) => [...old.slice(-2), { id: ++last, kind, text }]), [])
  const iconOf = useMemo(() => ({ info: 'info', success: 'success', warning: 'warning', error: 'error' }) as const, [])
  return (
    <Tell value={tell}>
      {children}
      <section className="toasts" aria-label={t('toast.label')} aria-live="polite">
        {messages.map((message) => (
          <div key={message.id} className={`toast-note toast-${message.kind}`}>
            <Icon name={iconOf[message.kind]} />
            <p>{message.text}</p>
            <button type="button" className="button button-icon-only" aria-label={t('toast.close')} onClick={() => setMessages((old) => old.filter((one) => one.id !== message.id))}>
              <Icon name="close" />
            </button>
          </div>
        ))}
      </section>
    </Tell>
  )
}
