import type { JSX } from 'preact'
import { csvOf } from '../../kernel/core/csv.ts'
import { dayOf } from '../../kernel/core/dates.ts'
import { newId } from '../../kernel/web/act-ids.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { csvBlob, saveFile } from '../../kernel/web/save-file.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { radiationFile } from '../core/flux/radiation-rows.ts'
import { send, useAsk } from './allocation-client.ts'
import { saySessionDay } from './say-allocation.ts'

/** Numbers that are struck off since a lease was signed: those to hand over, as a file, then said to be handed over. */
export const RadiationList = (): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const now = useNow()
  const { act, busy, no, said } = useActs(t('allocation.kept'))
  const { data } = useAsk('radiation.list', {}, true)
  const untold = (data?.rows ?? []).filter(({ toldOn }) => toldOn === null)
  const save = (): void =>
    saveFile(csvBlob(csvOf(radiationFile(data?.siren ?? '', untold), lang)), `${t('radiation.title')}.csv`)
  const tell = (): void =>
    void act(
      send('radiations.tell', newId(), { voids: untold.map((row) => row.void), toldOn: dayOf(now) }),
      t('allocation.done'),
    )
  return (
    <section class="stack-s" aria-labelledby="radiations">
      <h2 id="radiations">{t('radiation.title')}</h2>
      <p class="secondary">{t('radiation.lead')}</p>
      {data && data.rows.length === 0 && <p>{t('radiation.none')}</p>}
      <ul class="allocation-list">
        {data?.rows.map((row) => (
          <li class="allocation-line" key={row.void}>
            {t('radiation.row', {
              number: row.uniqueNumber ?? '—',
              day: saySessionDay(row.signedOn, now, speech),
            })}
            {row.toldOn && (
              <span class="secondary">
                {t('radiation.told', { day: saySessionDay(row.toldOn, now, speech) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {untold.length > 0 && (
        <p class="line">
          <Button onClick={save}>{t('radiation.file')}</Button>
          <Button busy={busy} onClick={tell}>
            {t('radiation.tell', { n: untold.length })}
          </Button>
        </p>
      )}
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {said && <p role="status">{said}</p>}
    </section>
  )
}
