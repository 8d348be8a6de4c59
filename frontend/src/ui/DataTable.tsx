import type { Key, ReactNode } from 'react'

export interface Column<Row> {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** Numbers stand to the right. */
  number?: boolean
}

/** Rows and columns; on a narrow screen each row becomes a card with its headers beside the values. */
export function DataTable<Row>({ caption, hideCaption = false, columns, rows, rowKey }: { caption: ReactNode; hideCaption?: boolean; columns: readonly Column<Row>[]; rows: readonly Row[]; rowKey: (row: Row) => Key }) {
  return (
    <table className="table data-table">
      <caption className={hideCaption ? 'sr-only' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={column.number ? 'number' : undefined}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <td key={column.key} data-label={column.header} className={column.number ? 'number' : undefined}>
                <div className="cell">{column.cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
