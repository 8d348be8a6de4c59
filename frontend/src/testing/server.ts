import { setupServer } from 'msw/node'

/** Stands in for the backend in tests: a test says what it answers with `server.use(…)`; anything else is an error. */
export const server = setupServer()
