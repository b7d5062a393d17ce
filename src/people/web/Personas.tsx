import { type RoleRow, ofRole } from '../../kernel/core/roles.ts'
import type { JSX } from 'preact'
import type { Key } from '../../kernel/core/words.ts'
import { useState } from 'preact/hooks'
import { isNo, type RefusalAnswer, post } from '../../kernel/web/http-headers.ts'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { Row, Rows } from '../../kernel/web/parts/Row.tsx'
import { homeHere } from './load-home.ts'
import { signInPath } from './after-sign-in.ts'
import { type Me, type Persona, useAsk, useWords } from './gate-words.ts'

const groups: readonly { title: Key; reach: readonly RoleRow['reach'][] }[] = [
  { title: 'gate.group.home', reach: ['household'] },
  { title: 'gate.group.near', reach: ['patch', 'agency'] },
  { title: 'gate.group.all', reach: ['all'] },
  { title: 'gate.group.outside', reach: ['firm'] },
]

/** On a demonstration: the people one may be, each with what she does here. */
export const Personas = ({ me }: { me: Me }): JSX.Element => {
  const { t } = useWords()
  const people = useAsk('people.personas', {})
  const [no, setNo] = useState<RefusalAnswer>()
  const be = async (id: string): Promise<void> => {
    const came = await post('/api/session/demo', { persona: id })
    if (isNo(came)) setNo(came)
    else {
      const { home, role = '' } = came as { home: string; role?: string }
      location.href = homeHere(home, role)
    }
  }
  return (
    <div class="stack-l">
      <div class="stack-s">
        <h1>{t('gate.title')}</h1>
        <p>{t('gate.lead')}</p>
        <p class="line">
          <a href={signInPath()}>{t('gate.other')}</a>
          {me.role !== 'visitor' && (
            <a href={homeHere(me.home, me.role)}>{t('gate.continue', { name: me.name })}</a>
          )}
        </p>
      </div>
      {no && <RefusalNotice>{no.message}</RefusalNotice>}
      {people.data === undefined ? (
        <Loading label={t('account.loading')} />
      ) : (
        groups.map(({ title, reach }) => (
          <Group
            key={title}
            title={title}
            people={people.data?.personas.filter((p) => reach.includes(ofRole(p.role).reach)) ?? []}
            be={(id) => void be(id)}
          />
        ))
      )}
    </div>
  )
}

type GroupProps = { title: Key; people: Persona[]; be: (id: string) => void }

const Group = ({ title, people, be }: GroupProps): JSX.Element => {
  const { t } = useWords()
  return (
    <section class="stack-s">
      <h2>{t(title)}</h2>
      <Rows label={t(title)}>
        {title === 'gate.group.home' && (
          <Row href="/signaler" sentence={t('gate.visitor.name')} reason={t('persona.visitor.sentence')} />
        )}
        {people.map((p) => (
          <Row
            key={p.id}
            sentence={
              <button type="button" class="gate-person" onClick={() => be(p.id)}>
                {p.about ? t('gate.about', { name: p.name, about: lower(p.about) }) : p.name}
              </button>
            }
            reason={t(sentenceOf(p), { agency: p.agency, place: p.place, n: p.count, count: p.count })}
          />
        ))}
      </Rows>
    </section>
  )
}

const sentenceOf = (p: Persona): Key => `persona.${p.role}.sentence`
const lower = (job: string): string => job.charAt(0).toLowerCase() + job.slice(1)
