import type { JSX } from 'preact'
import { sayNumber, sayShare } from '../../kernel/core/say-figures.ts'
import { Table } from '../../kernel/web/parts/Table.tsx'
import { type Speech, useSpeech } from '../../kernel/web/speech.ts'
import type { QuestionNow, ResultRow } from '../core/contract.ts'

/** What was answered, in all and by agency: never by building, never by whom. */
export const QuestionResults = ({ now: { whole, results, asked } }: { now: QuestionNow }): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const choices = asked?.choices ?? []
  const hasSome = whole !== null && whole.answered + whole.unseen > 0
  return (
    <div class="stack-s">
      <h2>{t('ask.results')}</h2>
      {!hasSome && <p>{t('ask.results.none')}</p>}
      {hasSome && (
        <Table label={t('ask.results')} kind="figures ask-results">
          <thead>
            <tr>
              <th scope="col">{t('ask.results.where')}</th>
              <th scope="col">{t('ask.results.seen')}</th>
              <th scope="col">{t('ask.results.said')}</th>
            </tr>
          </thead>
          <tbody>
            {results.map((row) => (
              <ResultLine key={row.agency ?? ''} row={row} choices={choices} />
            ))}
          </tbody>
          <tfoot>
            <ResultLine row={whole} choices={choices} />
          </tfoot>
        </Table>
      )}
      <p class="secondary">{t('ask.results.rule')}</p>
      <p class="secondary">{t('ask.cost.rule')}</p>
    </div>
  )
}

const ResultLine = ({ row, choices }: { row: ResultRow; choices: readonly string[] }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const { agency, names, points, answered, unseen, counts, middle, total } = row
  const name =
    agency === 'whole'
      ? t('ask.results.whole')
      : agency === null
        ? t('ask.results.few', { names: names.join(', ') })
        : names[0]
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{t('ask.results.of', { n: sayNumber(answered + unseen, lang), of: sayNumber(points, lang) })}</td>
      <td class="ask-said">
        {[
          ...counts.map((count) => sayCount(count, answered, choices, speech)),
          ...(middle === null ? [] : [t('ask.results.middle', { middle, total: total ?? 0 })]),
          ...(unseen ? [t('ask.results.unseen', { n: unseen })] : []),
        ].map((line) => (
          <span key={line}>{line}</span>
        ))}
      </td>
    </tr>
  )
}

const sayCount = (
  { value, n, low, high }: ResultRow['counts'][number],
  of: number,
  choices: readonly string[],
  { t, lang }: Speech,
): string => {
  const answer =
    value === 'yes' || value === 'no' ? t(`ask.point.${value}`) : (choices[Number(value)] ?? value)
  const share = sayShare(of ? n / of : 0, lang)
  return low === null || high === null
    ? t('ask.results.share', { answer, share })
    : t('ask.results.between', { answer, share, low: sayShare(low, lang), high: sayShare(high, lang) })
}
