import type { JSX } from 'preact'
import { mayAnywhere } from '../../kernel/core/access.ts'
import { useRole } from '../../kernel/web/Slot.tsx'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useKeys } from '../../kernel/web/useKeys.ts'
import { grants } from '../core/grants.ts'
import { PairRecords } from './PairRecords.tsx'
import { PlainPairs } from './PlainPairs.tsx'
import { type PairSitting, usePairSitting } from './usePairSitting.ts'
import './pairs.css'

/** Two records side by side, and one question: are they one? A key an answer, the next pair at once. */
export const PairsPage = (): JSX.Element => {
  const { t } = useSpeech()
  const role = useRole()
  const sitting = usePairSitting()
  const { queue, state, no, said, version, answers, answer, takeBack } = sitting
  // Elsewhere «n» begins a call: here it is the answer.
  useKeys(
    {
      o: () => answer('same'),
      n: () => answer('not'),
      p: () => answer('later'),
      z: takeBack,
    },
    true,
  )
  const [pair] = queue.pairs
  const all = queue.done.length + queue.left
  return (
    <div class="stack pairs-page">
      <header class="stack-s">
        <h1>{t('settle.title')}</h1>
        {pair && (
          <p class="pairs-progress">
            <progress value={queue.done.length} max={all} aria-hidden="true" />
            {t('settle.progress', { n: queue.done.length + 1, all })}
          </p>
        )}
      </header>
      {no && (
        <RefusalNotice
          action={
            !pair && (
              <Button small onClick={sitting.again}>
                {t('settle.again')}
              </Button>
            )
          }
        >
          {no}
        </RefusalNotice>
      )}
      {!pair && state === 'loading' && <Loading label={t('settle.loading')} shape="rows" />}
      {pair && <PairRecords pair={pair} />}
      {pair && <PairAnswers sitting={sitting} />}
      {!pair && state === 'ready' && !sitting.plain && <SittingOver sitting={sitting} />}
      <PlainPairs sitting={sitting} />
      <p role="status" class="secondary">
        {said}
      </p>
      {(pair || queue.done.length > 0) && (
        <p class="secondary">
          {version ? t('settle.version', { version, n: answers }) : t('settle.version.none')}
        </p>
      )}
      {role && mayAnywhere(grants, 'settlePlace', { role }) && (
        <p>
          <a href="/bureau/rapprochements/faits">{t('settle.linked')}</a>
        </p>
      )}
    </div>
  )
}

const PairAnswers = ({ sitting: { queue, answer, takeBack } }: { sitting: PairSitting }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <div class="pairs-answers">
      <Button kind="primary" keys="o" onClick={() => answer('same')}>
        {t('settle.same')} <kbd>o</kbd>
      </Button>
      <Button keys="n" onClick={() => answer('not')}>
        {t('settle.not')} <kbd>n</kbd>
      </Button>
      <Button keys="p" onClick={() => answer('later')}>
        {t('settle.later')} <kbd>p</kbd>
      </Button>
      {queue.done.length > 0 && (
        <Button kind="plain" keys="z" onClick={takeBack}>
          {t('settle.undo')} <kbd>z</kbd>
        </Button>
      )}
    </div>
  )
}

/** Nothing is left: because all is settled, because some were left for later, or because nothing was to be asked. */
const SittingOver = ({ sitting: { queue, takeBack, resume } }: { sitting: PairSitting }): JSX.Element => {
  const { t } = useSpeech()
  const later = queue.done.filter(({ answer }) => answer === 'later').length
  return (
    <Empty
      title={
        later ? t('settle.only_later', { n: later }) : t(queue.done.length ? 'settle.over' : 'settle.none')
      }
      action={
        queue.done.length > 0 && (
          <p class="line">
            {later > 0 && (
              <Button kind="primary" onClick={resume}>
                {t('settle.resume')}
              </Button>
            )}
            <Button keys="z" onClick={takeBack}>
              {t('settle.undo')} <kbd>z</kbd>
            </Button>
          </p>
        )
      }
    >
      {!later && t('settle.none.why')}
    </Empty>
  )
}
