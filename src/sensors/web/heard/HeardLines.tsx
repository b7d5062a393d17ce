import type { JSX } from 'preact'
import { sayAgo } from '../../../kernel/core/dates.ts'
import { Row, Rows } from '../../../kernel/web/parts/Row.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { partsOfLine } from '../../core/door-gateways.ts'
import type { SensorLine } from '../../core/heard/heard-contract.ts'

const lineNames = ['broker', 'chirpstack', 'things', 'wmbus', 'senml'] as const
const nameOf = ({ name }: SensorLine) => {
  const { way, gateway } = partsOfLine(name)
  return { known: lineNames.find((one) => one === way), gateway }
}

/** Ways in, those that fail first: since when, why, and what to do. */
export const HeardLines = ({ lines }: { lines: readonly SensorLine[] }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <section class="stack-s" aria-labelledby="heard-lines">
      <h2 id="heard-lines">{t('heard.lines')}</h2>
      {lines.length === 0 ? (
        <p class="secondary">{t('heard.lines.none')}</p>
      ) : (
        <Rows>
          {lines.map((line) => (
            <LineRow key={line.name} line={line} />
          ))}
        </Rows>
      )}
    </section>
  )
}

const LineRow = ({ line }: { line: SensorLine }): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { lastSuccessAt, failingSince, fault, name } = line
  const { known, gateway } = nameOf(line)
  return (
    <Row
      sentence={known ? [t(`heard.line.${known}`), gateway].filter(Boolean).join(' · ') : name}
      reason={
        failingSince
          ? `${t('heard.line.fails', { when: sayAgo(failingSince, now, lang) })} ${t(`heard.fault.${fault ?? 'unknown'}`)}`
          : lastSuccessAt
            ? t('heard.line.works', { when: sayAgo(lastSuccessAt, now, lang) })
            : t('heard.line.never')
      }
    />
  )
}
