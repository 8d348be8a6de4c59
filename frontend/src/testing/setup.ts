import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { startTexts } from '@/i18n'
import { server } from './server'

// jsdom has no dialogs, no scrolling and no CSS.escape.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false
}
globalThis.scrollTo = () => undefined
globalThis.CSS ??= { escape: (value: string) => value } as unknown as typeof CSS

// A busy machine may take its time; a test that waits for nothing is not slower for it.
configure({ asyncUtilTimeout: 5000 })

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  await startTexts('da')
})
afterEach(() => {
  cleanup()
  server.resetHandlers()
})
afterAll(() => server.close())
