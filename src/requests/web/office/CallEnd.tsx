import type { JSX } from 'preact'
import { sayOr, type T } from '../../../kernel/core/words.ts'
import { sayDue, saySlot } from '../../../kernel/core/dates.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { aloud } from '../../core/read-aloud.ts'
import { chargesTenant } from '../../core/nature/law.ts'
import { paths } from './office-paths.ts'
import type { FilingEnd } from './useFiling.ts'

/** What was done, ready to be read to the caller before she hangs up, and how she will have it in writing. */
export const CallEnd = ({
  filing,
  id,
  held,
  offline,
  told,
  now,
}: FilingEnd & { now: string }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { attachTo, sameAs, gather, chosen, proposal } = filing
  const group = attachTo ? 'attached' : sameAs ? 'merged' : gather ? 'gathered' : undefined
  const which = aloud({ ...chosen, slot: chosen.slot !== undefined, held, group, nature: proposal.nature })
  const sentence = !offline ? which : chosen.urgency === 'U0' ? 'offline.danger' : 'offline'
  return (
    <section class="tellher" role="status">
      <p class="secondary">
        {t('say.tell')} · <a href={paths.request(id)}>{t('office.open')}</a>
      </p>
      <p>
        {t(`say.tell.${sentence}`, {
          firm: proposal.contract?.firm.name ?? '',
          due: sayDue(proposal.due, now, lang),
          when: chosen.slot ? saySlot(chosen.slot.starts, chosen.slot.ends, lang, now) : '',
          article: sayArticle(proposal.article, t),
        })}{' '}
        {told && !offline && t(`say.tell.way.${chosen.urgency === 'U0' ? 'call' : told}`)}
      </p>
    </section>
  )
}

// As the letter names it: a line of the 1987 list, else her own duties of upkeep.
const sayArticle = (article: string | null, t: T): string => {
  const named = chargesTenant(article) ? article : 'lease7d'
  return sayOr(t, `article.${named}`, `${t('article.decree')}, ${named}`)
}
