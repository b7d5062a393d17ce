import type { JSX } from 'preact'
import { sayNumber, sayShare } from '../../kernel/core/say-figures.ts'
import {
  asCell,
  asColumnHead,
  asRow,
  asRowGroup,
  asRowHead,
  asTable,
} from '../../kernel/web/parts/table-roles.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { PairCard } from '../core/contract.ts'
import { recordFields } from '../core/record-fields.ts'

type MarkedWords = PairCard['own']['fields'][number]['words']

/** The question, two records field by field with the words by which they differ, and why they may be one. */
export const PairRecords = ({ pair }: { pair: Omit<PairCard, 'rivals'> }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { kind, source, own, other, why, chance, metres } = pair
  const [ownBy, otherBy] = [own, other].map(
    ({ fields }) => new Map(fields.map(({ field, words }) => [field, words])),
  )
  const told = recordFields.filter((field) => ownBy?.has(field) || otherBy?.has(field))
  return (
    <section class="stack-s" aria-label={t(`settle.ask.${kind}`)}>
      <h2>{t(`settle.ask.${kind}`)}</h2>
      <table {...asTable} class="pairs-table">
        <thead {...asRowGroup}>
          <tr {...asRow} class="pairs-row">
            <td {...asCell} class="pairs-corner" />
            <th {...asColumnHead} scope="col">
              {t('settle.own')}
            </th>
            <th {...asColumnHead} scope="col">
              {t(`settle.source.${source}`)}
            </th>
          </tr>
        </thead>
        <tbody {...asRowGroup}>
          {told.map((field) => (
            <tr key={field} {...asRow} class="pairs-row">
              <th {...asRowHead} scope="row">
                {t(`pairs.field.${field}`)}
              </th>
              <WordsCell words={ownBy?.get(field)} />
              <WordsCell words={otherBy?.get(field)} />
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {metres !== null && <>{t('settle.apart', { n: sayNumber(metres, lang) })} </>}
        {t('settle.why', { share: sayShare(chance, lang), why })}
      </p>
    </section>
  )
}

const WordsCell = ({ words }: { words: MarkedWords | undefined }): JSX.Element => (
  <td {...asCell}>
    {words
      ? words.map(({ text, isOther }, i) => (
          <span key={i}>
            {i > 0 && ' '}
            {isOther ? <mark>{text}</mark> : text}
          </span>
        ))
      : '–'}
  </td>
)
