import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Names } from './PupilRow'
import type { Say } from './say'
import type { BoardState } from './state'
import { grouped } from './view'

/** The board on paper: each class with where its pupils are. It only exists while it is being printed. */
export function PrintedBoard({ state, names, say }: { state: BoardState; names: Names; say: Say }) {
  const { t } = useTranslation('board')
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true))
    const after = () => setPrinting(false)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  if (!printing) return null
  return (
    <div className="board-print">
      {grouped(state, { show: 'all', schoolClass: '', q: '' }).map(({ schoolClass, pupils }) => (
        <section key={schoolClass.id}>
          <h2>
            {schoolClass.name}, {schoolClass.school.name}
          </h2>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('print.pupil')}</th>
                <th scope="col">{t('print.place')}</th>
              </tr>
            </thead>
            <tbody>
              {pupils.map((pupil) => (
                <tr key={pupil.id}>
                  <td>{pupil.name}</td>
                  <td>
                    {say
                      .places(names, pupil)
                      .map(({ text }) => text)
                      .join('; ') || t('say.without')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  )
}
