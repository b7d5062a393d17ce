import type { JSX } from 'preact'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Queries } from '../core/contract.ts'
import { bondPaths } from './bond-paths.ts'

type Props = { ideas: Queries['bond.ideas']['output'] | undefined; isPhone: boolean }

/** Above the ideas: what waits for head office, what of one’s own waits in the box and why, who answers for what. */
export const IdeasLead = ({ ideas, isPhone }: Props): JSX.Element => {
  const { t } = useSpeech()
  const owed = ideas?.rows.filter(({ state }) => state === 'told').length ?? 0
  return (
    <div class="stack-s">
      {owed > 0 && <p class="bond-owed">{t('bond.owed', { n: owed })}</p>}
      {ideas !== undefined && ideas.waiting > 0 && (
        <p class="secondary" role="status">
          {t('bond.waiting', { n: ideas.waiting })} {t('bond.waiting.why', { n: ideas.togetherFrom })}
        </p>
      )}
      <nav class="line" aria-label={t('bond.ways')}>
        <a href={bondPaths.trials(isPhone)}>{t('bond.trials')}</a>
        <a href={bondPaths.voices(isPhone)}>{t('bond.voices')}</a>
        <a href={bondPaths.thanks(isPhone)}>{t('bond.thanks')}</a>
        <a href={bondPaths.answerers(isPhone)}>{t('bond.answerers')}</a>
      </nav>
    </div>
  )
}
