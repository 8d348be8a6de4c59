import type { ReactNode } from 'react'

/** Words that fill a cell with a second, quieter line. */
export const TwoLines = ({ first, second }: { first: ReactNode; second: ReactNode }) => (
  <>
    {first}
    <span className="second-line">{second}</span>
  </>
)
