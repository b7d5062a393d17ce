import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { sayNumber } from '../../../kernel/core/say-figures.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Sample } from '../../core/setup/read-sample.ts'
import type { SetupDraft } from '../../core/setup/setup-draft.ts'
import { trySample } from '../../core/setup/try-mapping.ts'
import { sayCause } from '../say-cause.ts'

/** More causes than these are the same mistake said again. */
const mostCauses = 8

/** What the lines of the sample would give: how many make sense, and which wait, by their cause. */
export const SampleResult = ({ draft, sample }: { draft: SetupDraft; sample: Sample }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { lines, read, causes } = useMemo(() => trySample(sample, draft), [sample, draft])
  return (
    <section class="stack-s" aria-label={t('erp.setup.outcome')}>
      <p role="status" class={read === lines ? '' : 'setup-waits'}>
        {read === lines
          ? t('erp.setup.outcome.all', { n: lines })
          : t('erp.setup.outcome.some', { read: sayNumber(read, lang), lines: sayNumber(lines, lang) })}
      </p>
      {causes.length > 0 && (
        <ul>
          {causes.slice(0, mostCauses).map((cause) => (
            <li key={cause.id}>{t('erp.cause', { n: cause.lines.length, why: sayCause(cause, t) })}</li>
          ))}
          {causes.length > mostCauses && <li>{t('erp.page.more', { n: causes.length - mostCauses })}</li>}
        </ul>
      )}
    </section>
  )
}
