import type { JSX } from 'preact'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { check, question, warning } from '../../../kernel/web/icons/icons.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Report } from '../../core/contract.ts'

type Rule = Report['requirements']['rules'][number]
const icons = { pass: check, fail: warning, nothing: question, not_checked: question }

/** Something that was asked for: whether it is there, and else what to mend, object by object. */
export const Requirement = ({ rule }: { rule: Rule }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <li class={`models-rule models-rule-${rule.status}`}>
      <Icon of={icons[rule.status]} size={20} />
      <div>
        <p>
          <strong>{rule.name}</strong>{' '}
          <span class="models-status">
            {t(
              rule.status === 'fail' && rule.bad === 0 ? 'rule.status.missing' : `rule.status.${rule.status}`,
              {
                bad: rule.bad,
                all: rule.all,
              },
            )}
          </span>
        </p>
        {rule.count && <p>{rule.count}</p>}
        {rule.asks
          .filter((ask) => ask.bad > 0)
          .map((ask) => (
            <RequirementAsk key={ask.what} ask={ask} />
          ))}
      </div>
    </li>
  )
}

const RequirementAsk = ({ ask }: { ask: Rule['asks'][number] }): JSX.Element => {
  const { t } = useSpeech()
  return (
    <details>
      <summary>{t('rule.asks', { what: ask.what, n: ask.bad })}</summary>
      <ul class="models-objects">
        {ask.objects.map((object) => (
          <li key={`${object.id}${object.record}`}>
            {object.name || t('rule.unnamed')}{' '}
            <span class="secondary figures">
              {object.id} · {t('rule.line', { record: String(object.record) })}
            </span>
          </li>
        ))}
      </ul>
      {ask.bad > ask.objects.length && (
        <p class="secondary">{t('rule.more', { n: ask.bad - ask.objects.length })}</p>
      )}
    </details>
  )
}
