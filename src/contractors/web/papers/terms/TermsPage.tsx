import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { newId } from '../../../../kernel/web/act-ids.ts'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { PageHead } from '../../../../kernel/web/parts/PageHead.tsx'
import { Loading } from '../../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../../kernel/web/parts/toast-context.ts'
import { goTo } from '../../../../kernel/web/router.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import { useActs } from '../../../../kernel/web/useActs.ts'
import { paths, send, useAsk } from '../papers-client.ts'
import { useSpent } from '../../../../kernel/web/useSpent.ts'
import { type ContractDraft, contractDraftOf, freshDraft, problemsOf, termsOf } from './contract-draft.ts'
import { MeaningOfTerms } from './MeaningOfTerms.tsx'
import { TermFields } from './TermFields.tsx'

type Agencies = readonly { id: string; name: string }[]
type FormProps = {
  id: string
  firm: { id: string; name: string }
  begun: ContractDraft
  agencies: Agencies
  isNew: boolean
}

/** A new contract with a firm. */
export const NewTerms = ({ firm }: { firm: string }): JSX.Element => {
  const [id] = useState(newId)
  const { data, ...answer } = useAsk('contract.choices', { firm })
  if (!data) return <Waiting no={answer.state === 'refused' ? answer.no.message : undefined} />
  const { agencies } = data
  const begun = freshDraft(
    data.firm.trades,
    agencies.map((agency) => agency.id),
  )
  return <Form id={id} firm={data.firm} begun={begun} agencies={agencies} isNew />
}

/** The terms of a contract, to be mended; what that means is said before. */
export const MendTerms = ({ id }: { id: string }): JSX.Element => {
  const { data, ...answer } = useAsk('contract.card', { id })
  const firm = data?.firm.id
  const choices = useAsk('contract.choices', firm ? { firm } : null)
  const no = [answer, choices].find((asked) => asked.state === 'refused')
  if (!data || !choices.data) return <Waiting no={no?.state === 'refused' ? no.no.message : undefined} />
  return (
    <Form
      id={id}
      firm={data.firm}
      begun={contractDraftOf(data)}
      agencies={choices.data.agencies}
      isNew={false}
    />
  )
}

const Waiting = ({ no }: { no: string | undefined }): JSX.Element => {
  const { t } = useSpeech()
  return no ? <RefusalNotice>{no}</RefusalNotice> : <Loading label={t('papers.loading')} shape="text" />
}

const Form = ({ id, firm, begun, agencies, isNew }: FormProps): JSX.Element => {
  const { t } = useSpeech()
  const tell = useTell()
  const spent = useSpent()
  const { busy, no, act } = useActs(t('papers.kept'))
  const [draft, setDraft] = useState(begun)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const problems = problemsOf(draft)
  const ready = Object.keys(problems).length === 0
  const back = isNew ? paths.firm(firm.id) : paths.contract(id)
  const settled = useSettled(draft)
  const save = async (): Promise<void> => {
    setTried(true)
    if (!ready) return toFirst(form.current)
    const said = t(isNew ? 'papers.contract.added' : 'papers.contract.mended', { name: draft.name.trim() })
    const sent = send('contract.sign', id, termsOf(draft, firm.id), { effort: spent.effort() })
    const did = await act(sent, said)
    if (!did) return
    tell(did === 'done' ? said : t('papers.kept'))
    goTo(isNew ? paths.contract(id) : back)
  }
  return (
    <>
      <PageHead
        to={back}
        from={isNew ? firm.name : begun.name}
        title={t(isNew ? 'papers.contract.add' : 'papers.contract.mend')}
      />
      <form
        ref={form}
        class="papers-form stack"
        noValidate
        onSubmit={(e) => {
          e.preventDefault()
          void save()
        }}
      >
        <TermFields
          draft={draft}
          set={(part) => setDraft({ ...draft, ...part })}
          problems={tried ? problems : {}}
          agencies={agencies}
          onEffort={spent.onEffort}
        />
        {!isNew && (
          <MeaningOfTerms
            id={id}
            agencies={agencies}
            terms={Object.keys(problemsOf(settled)).length ? undefined : termsOf(settled, firm.id)}
          />
        )}
        {no && <RefusalNotice kept={t('papers.draft.kept')}>{no}</RefusalNotice>}
        {tried && !ready && (
          <p class="papers-soon" role="alert">
            {t('papers.problems', { n: Object.keys(problems).length })}
          </p>
        )}
        <div class="line">
          <Button kind="primary" type="submit" busy={busy}>
            {t(isNew ? 'papers.contract.sign' : 'papers.save')}
          </Button>
          <Button href={back}>{t('papers.leave')}</Button>
        </div>
      </form>
    </>
  )
}

// What is being typed is asked about once the hand rests.
const useSettled = (draft: ContractDraft): ContractDraft => {
  const [settled, setSettled] = useState(draft)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(draft), 300)
    return () => clearTimeout(timer)
  }, [draft])
  return settled
}

const toFirst = (form: HTMLFormElement | null): void => {
  // After the problems are drawn.
  setTimeout(() => {
    const wrong = form?.querySelector<HTMLElement>('[aria-invalid=true], .choice-problem')
    const field = wrong?.matches('.choice-problem')
      ? wrong.closest('fieldset')?.querySelector('input')
      : wrong
    field?.focus()
  })
}
