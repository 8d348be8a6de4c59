import { useRouteError } from 'react-router'
import { Layout } from './Layout'
import { ErrorPage } from './ErrorPage'

/** Where a page breaks: the frame stays, and there is a way on. */
export function Failure() {
  const error = useRouteError()
  return (
    <Layout>
      <ErrorPage error={error} />
    </Layout>
  )
}
