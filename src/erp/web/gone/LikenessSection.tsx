import type { JSX } from 'preact'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { type LikenessRow, send, useAsk } from '../erp-client.ts'

/** Tenants of the other system who may be ones of ours, side by side; nothing where there are none. Nobody is merged. */
export const LikenessSection = (): JSX.Element | null => {
  const { t } = useSpeech()
  const { data, again } = useAsk('erp.likeness', {}, true)
  const acts = useActs(t('gone.waits'))
  if (!data || (data.count === 0 && !acts.said)) return null
  const settle = async ({ source, key, person }: LikenessRow, same: boolean): Promise<void> => {
    const sent = send('likeness.settle', person, { source, key, same })
    if (await acts.act(sent, t('likeness.kept'))) again()
  }
  return (
    <section class="stack-s">
      <h2>{t('likeness.title')}</h2>
      {data.count > 0 && <p class="secondary">{t('likeness.lead', { n: data.count })}</p>}
      {acts.said && <p role="status">{acts.said}</p>}
      {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
      {data.rows.map((row) => (
        <article key={`${row.key} ${row.person}`} class="stack-s flux-batch">
          <p>{row.door ? t('gone.place', { address: row.address, door: row.door }) : row.address}</p>
          <dl class="flux-pair">
            <dt class="secondary">{t('likeness.theirs')}</dt>
            <dd>{row.theirs}</dd>
            <dt class="secondary">{t('likeness.ours')}</dt>
            <dd>{row.ours}</dd>
          </dl>
          <p class="line">
            <Button busy={acts.busy} onClick={() => void settle(row, true)}>
              {t('likeness.same')}
            </Button>
            <Button busy={acts.busy} onClick={() => void settle(row, false)}>
              {t('likeness.other')}
            </Button>
          </p>
        </article>
      ))}
    </section>
  )
}
