import type { JSX } from 'preact'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { IntakeCard } from '../core/contract.ts'

/** What came along and is not kept, each by its name with the reason; nothing where all is. */
export const UnkeptFiles = ({ unkept }: Pick<IntakeCard, 'unkept'>): JSX.Element | null => {
  const { t } = useSpeech()
  return unkept.length ? (
    <ul class="unkept secondary">
      {unkept.map(({ name, why }, i) => (
        <li key={i}>
          {t(why === 'unchecked' ? 'sent.waits' : 'sent.unkept', { name, why: t(`unkept.${why}`) })}
        </li>
      ))}
    </ul>
  ) : null
}
