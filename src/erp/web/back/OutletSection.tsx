import type { JSX } from 'preact'
import { sayDayTime } from '../../../kernel/core/dates.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import type { WaitingItem } from '../../core/back/back-contract.ts'
import { fileName } from '../../core/back/numbered-file.ts'
import type { Queries } from '../../core/contract.ts'
import { send } from '../erp-client.ts'
import { sayAbout, sayReason } from './say-item.ts'

type Outlet = Queries['erp.back']['output']['outlets'][number]

const shownStates = ['waiting', 'sent', 'acknowledged'] as const

/** An outlet: what keeps things from leaving and what nobody answered come first, then what was refused, then how many wait and are done. */
export const OutletSection = ({ outlet, onDone }: { outlet: Outlet; onDone: () => void }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { counts, shut, kept, keptSince, overdue, overdueSince, refused, faults, lastFile, lastSentAt } =
    outlet
  const dated = (at: string): string => sayDayTime(at, lang)
  const told = shownStates.filter((state) => (counts[state] ?? 0) > 0)
  return (
    <section class="stack-s no-print">
      <h2>{t('erp.back.outlet', { outlet: outlet.outlet })}</h2>
      {shut && (
        <p class="flux-down">
          <strong>{t('erp.back.shut', { since: dated(shut.since) })}</strong> {t(`erp.way.${shut.why}`)}
        </p>
      )}
      {keptSince && <p class="flux-late">{t('erp.back.kept', { n: kept, at: dated(keptSince) })}</p>}
      {overdueSince && (
        <p class="flux-late">{t('erp.back.overdue', { n: overdue, at: dated(overdueSince) })}</p>
      )}
      {refused.length > 0 && (
        <>
          <h3>{t('erp.back.refused', { n: refused.length })}</h3>
          <ul class="stack-s flux-lines">
            {refused.map((item) => (
              <RefusedLine key={item.id} item={item} onDone={onDone} />
            ))}
          </ul>
        </>
      )}
      <p class="secondary">
        {told.map((state) => t(`erp.back.${state}`, { n: counts[state] ?? 0 })).join(' ')}{' '}
        {told.length === 0 && t('erp.back.quiet')}{' '}
        {lastFile !== null &&
          lastSentAt !== null &&
          t('erp.back.last', { file: fileName(outlet.outlet, lastFile), at: dated(lastSentAt) })}
      </p>
      {faults.length > 0 && <AnswerFaults faults={faults} dated={dated} />}
    </section>
  )
}

const RefusedLine = ({ item, onDone }: { item: WaitingItem; onDone: () => void }): JSX.Element => {
  const { t } = useSpeech()
  const acts = useActs(t('erp.back.again.done'))
  const about = `${t(`erp.kind.${item.kind}`)}, ${sayAbout(item, t)}`
  const answer = async (type: 'outbox.again' | 'outbox.drop', said: string): Promise<void> => {
    if (await acts.act(send(type, item.id, {}), said)) onDone()
  }
  return (
    <li class="stack-s">
      <strong>{about}</strong>
      <span>{sayReason(item, t)}</span>
      <span class="line">
        <Button
          small
          busy={acts.busy}
          label={t('erp.back.again.of', { about })}
          onClick={() => void answer('outbox.again', t('erp.back.again.done'))}
        >
          {t('erp.back.again')}
        </Button>
        <Button
          small
          kind="plain"
          busy={acts.busy}
          label={t('erp.back.drop.of', { about })}
          onClick={() => void answer('outbox.drop', t('erp.back.drop.done'))}
        >
          {t('erp.back.drop')}
        </Button>
      </span>
      {acts.said && <p role="status">{acts.said}</p>}
      {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
    </li>
  )
}

type FaultsProps = { faults: Outlet['faults']; dated: (at: string) => string }

const AnswerFaults = ({ faults, dated }: FaultsProps): JSX.Element => {
  const { t } = useSpeech()
  return (
    <>
      <h3>{t('erp.back.faults')}</h3>
      <ul class="stack-s">
        {faults.map(({ name, at, faults: lines }) => (
          <li key={`${name} ${at}`}>
            {t('erp.back.fault', { name, at: dated(at) })}
            <ul>
              {lines.slice(0, 20).map(({ line, code, value }) => (
                <li key={`${line} ${code}`}>
                  {t('erp.answer_line', { line, why: t(`erp.answer.${code}`, { value }) })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}
