import type { ComponentChildren, JSX } from 'preact'
import { sayNumber, sayShare } from '../../kernel/core/say-figures.ts'
import { Table } from '../../kernel/web/parts/Table.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { ResultRow } from '../core/result-row.ts'
import { type Face, faces } from '../core/faces.ts'
import { FaceMark } from '../../kernel/web/parts/FaceMark.tsx'
import { IntervalMark } from './IntervalMark.tsx'

type TableProps = {
  title: string
  rows: readonly ResultRow[]
  whole?: ResultRow | null
  /** said where there is no row */
  none?: string
  /** of what, where a page has several such tables */
  of?: string
  /** all came by one way: it is not said */
  bare?: boolean
}

/** One dense table: a row each in the order of the alphabet, none ranked. */
export const ResultTable = ({ title, rows, whole, none, of, bare = false }: TableProps): JSX.Element => {
  const { t } = useSpeech()
  return (
    <div class="stack-s">
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p>{none ?? t('satisfaction.silent')}</p>
      ) : (
        <Table label={of ? `${title}, ${of}` : title} kind="table-cards figures results-table">
          <thead>
            <tr>
              <th scope="col">{t('satisfaction.row')}</th>
              <th scope="col">{t('satisfaction.asked')}</th>
              <th scope="col">{t('satisfaction.answered')}</th>
              <th scope="col">{t('satisfaction.content')}</th>
              {faces.map((face) => (
                <th scope="col" key={face} class="results-face">
                  <FaceMark face={face} size={20} />
                  <span>{t(`face.${face}`)}</span>
                </th>
              ))}
              {!bare && <th scope="col">{t('satisfaction.ways')}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ResultLine key={row.id} row={row} bare={bare} />
            ))}
          </tbody>
          {whole && rows.length > 1 && (
            <tfoot>
              <ResultLine row={{ ...whole, name: t('satisfaction.whole') }} bare={bare} />
            </tfoot>
          )}
        </Table>
      )}
    </div>
  )
}

const ResultLine = ({ row, bare }: { row: ResultRow; bare: boolean }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { name, asked, answered, rate, content, ways } = row
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <CardLabel>{t('satisfaction.asked')}</CardLabel>
        {sayNumber(asked, lang)}
      </td>
      {answered === null || answered === 0 ? (
        <td colSpan={bare ? 7 : 8} class="secondary results-none">
          {t(answered === null ? 'satisfaction.withheld' : 'satisfaction.silent')}
        </td>
      ) : (
        <>
          <td>
            <CardLabel>{t('satisfaction.answered')}</CardLabel>
            {t('satisfaction.rate', { n: sayNumber(answered, lang), share: sayShare(rate ?? 0, lang) })}
          </td>
          <td class="results-content">
            {content && (
              <>
                <CardLabel>{t('satisfaction.content')}</CardLabel>
                {t('satisfaction.content.between', {
                  share: sayShare(content.share, lang),
                  low: sayShare(content.low, lang),
                  high: sayShare(content.high, lang),
                })}
                <IntervalMark of={content} />
              </>
            )}
          </td>
          <FaceCounts row={row} />
          {!bare && (
            <td class="results-ways">
              <CardLabel>{t('satisfaction.ways')}</CardLabel>
              {(ways ?? [])
                .map(({ way, n }) => t(`satisfaction.way.${way}`, { n: sayNumber(n, lang) }))
                .join(', ')}
            </td>
          )}
        </>
      )}
    </tr>
  )
}

// On a phone each row is a card, where no column says what a figure is.
const CardLabel = ({ children }: { children: ComponentChildren }): JSX.Element => (
  <span class="results-label secondary">{children}</span>
)

const FaceCounts = ({ row: { faces: counts } }: { row: ResultRow }): JSX.Element => {
  const { t, lang } = useSpeech()
  return (
    <>
      {faces.map((face: Face, i) => (
        <td key={face} class="results-count">
          <CardLabel>
            <FaceMark face={face} size={20} />
            <span class="hidden-text">{t(`face.${face}`)}</span>
          </CardLabel>
          {sayNumber(counts?.[i] ?? 0, lang)}
        </td>
      ))}
    </>
  )
}
