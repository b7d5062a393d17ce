import type { JSX } from 'preact'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { notes } from '../../../core/round/hours-csv.ts'
import { checkpointOf, kinds } from '../../../core/round/checkpoint-kinds.ts'

/** How the hours were derived, what is assumed, and what the law asks: beside the figures, not in a manual. */
export const HoursMethod = ({ sayMinutes }: { sayMinutes: (minutes: number) => string }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <details class="rounds-how">
      <summary>{t('rounds.how')}</summary>
      <div class="stack">
        <ul class="stack-s">
          {notes.map((note) => (
            <li key={note}>{t(`rounds.how.${note}`)}</li>
          ))}
        </ul>
        <table class="rounds-table">
          <caption>{t('rounds.table')}</caption>
          <tbody>
            {kinds.map((kind) => {
              const { task, minutes } = checkpointOf(kind)
              return (
                <tr key={kind}>
                  <th scope="row">{t(`round.kind.${kind}`)}</th>
                  <td>{t(`round.task.${task}`)}</td>
                  <td class="figures">
                    {t('rounds.table.range', {
                      usual: sayMinutes(minutes.usual),
                      low: sayMinutes(minutes.low),
                      high: sayMinutes(minutes.high),
                    })}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </details>
  )
}
