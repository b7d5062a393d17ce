import type { T } from '../../../kernel/core/words.ts'
import type { RuleResult, Failure } from './check-rules.ts'
import type { Facet, Rules, Specification } from './specification.ts'

const mostNamed = 8

/** The check for somebody who reads: what is asked in the words of the rules, what is to mend and where. */
export const checkText = (rules: Rules, checked: RuleResult[], file: string, say: T): string => {
  const count = (status: RuleResult['status']): number =>
    checked.filter((each) => each.status === status).length
  const head = say('ids.head', {
    file,
    title: rules.title,
    pass: count('pass'),
    fail: count('fail'),
    not: count('not_checked'),
  })
  return `${[head, ...checked.map((each, i) => tellOne(rules.specifications[i]!, each, say))].join('\n')}\n`
}

const tellOne = (specification: Specification, checked: RuleResult, say: T): string => {
  const { name, status, applicable, failures, count } = checked
  const title = say(`ids.${status === 'pass' && applicable === 0 ? 'nothing' : status}`, {
    name,
    bad: failures.length,
    all: applicable,
  })
  const lines = specification.requirements.flatMap((facet, i) => {
    const failed = failures.filter((each) => each.failed.includes(i))
    return failed.length > 0
      ? [say('ids.to_mend', { n: failed.length, what: phraseAsk(facet, say), where: sayWhere(failed, say) })]
      : []
  })
  return [title, ...(count ? [say(`ids.${count}`)] : []), ...lines].join('\n  ')
}

/** What the author of the rules said to whom must mend it; else a sentence of ours. */
export const phraseAsk = (facet: Facet, say: T): string => {
  const named = facet.facet === 'attribute' || facet.facet === 'property' ? (facet.name.simple ?? '…') : ''
  const of = facet.cardinality === 'prohibited' ? 'ids.asked.not' : (`ids.asked.${facet.facet}` as const)
  return facet.instructions || say(of, { name: named })
}

const sayWhere = (failed: Failure[], say: T): string => {
  const names = failed.slice(0, mostNamed).map(({ name, record }) => name || `#${record}`)
  const more = failed.length - names.length
  return [...names, ...(more > 0 ? [say('report.more', { n: more })] : [])].join(', ')
}
