import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayShare } from '../../../kernel/core/say-figures.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Choice } from '../../../kernel/web/parts/Choice.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useActs } from '../../../kernel/web/useActs.ts'
import { type ContestReason, contestReasons } from '../../core/chain/contest-reasons.ts'
import type { Queries } from '../../core/contract.ts'
import { PairRecords } from '../PairRecords.tsx'
import { send } from '../refs-client.ts'

type LinkedCard = Queries['pairs.linked']['output']['pairs'][number]

/** A link in a line; opened, both sides with why, and the way to undo it. */
export const LinkedPair = ({ pair, onDone }: { pair: LinkedCard; onDone: () => void }): JSX.Element => {
  const { t, lang } = useSpeech()
  const acts = useActs(t('linked.waits'))
  const { id, source, state, reason, chance } = pair
  const told = async (sent: ReturnType<typeof send>, words: string): Promise<void> => {
    if ((await acts.act(sent, words)) === 'done') onDone()
  }
  return (
    <details class="linked-pair">
      <summary>
        <span class="linked-own">{textOf(pair.own)}</span>
        <span class="secondary">
          {t('linked.side', { source: t(`settle.source.${source}`), what: textOf(pair.other) })}
        </span>
        <span class="secondary">
          {t(`linked.state.${state}`, { share: sayShare(chance, lang) })}
          {reason && ` · ${t(`linked.reason.${reason}`)}`}
        </span>
      </summary>
      <div class="stack-s linked-body">
        <PairRecords pair={pair} />
        {acts.said && <p role="status">{acts.said}</p>}
        {acts.no && <RefusalNotice>{acts.no}</RefusalNotice>}
        {state === 'sure' ? (
          <ContestLink
            busy={acts.busy}
            onContest={(why) => void told(send('pair.contest', id, { reason: why }), t('linked.done'))}
          />
        ) : (
          <p>
            <Button
              small
              busy={acts.busy}
              onClick={() => void told(send('pair.undo', id, {}), t('linked.undone'))}
            >
              {t('linked.undo')}
            </Button>
          </p>
        )}
      </div>
    </details>
  )
}

/** What names a side: where it is, then by which number and door. */
const textOf = ({ fields }: LinkedCard['own']): string =>
  (['address', 'number', 'door'] as const)
    .flatMap(
      (name) =>
        fields
          .find(({ field }) => field === name)
          ?.words.map(({ text }) => text)
          .join(' ') ?? [],
    )
    .join(' · ')

type ContestLinkProps = { busy: boolean; onContest: (why: ContestReason) => void }

/** «Ce n’est pas le même», then why: one tap more, as what the link told goes with it. */
const ContestLink = ({ busy, onContest }: ContestLinkProps): JSX.Element => {
  const { t } = useSpeech()
  const [isAsked, setAsked] = useState(false)
  const [why, setWhy] = useState<ContestReason>('another')
  if (!isAsked)
    return (
      <p>
        <Button onClick={() => setAsked(true)}>{t('linked.contest')}</Button>
      </p>
    )
  return (
    <>
      <Choice
        legend={t('linked.why')}
        value={why}
        options={contestReasons.map((value) => ({ value, label: t(`linked.reason.${value}`) }))}
        onValue={setWhy}
      />
      <p class="line">
        <Button kind="primary" busy={busy} onClick={() => onContest(why)}>
          {t('linked.confirm')}
        </Button>
        <Button kind="plain" onClick={() => setAsked(false)}>
          {t('linked.keep')}
        </Button>
      </p>
    </>
  )
}
