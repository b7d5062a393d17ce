import type { ComponentChildren, JSX } from 'preact'
import { Icon } from '../icons/Icon.tsx'
import { note } from '../icons/icons.ts'
import './ThreadEntry.css'

export type ThreadEntryProps = {
  /** `message` somebody speaks, `decision` what was decided, `moment` what happened, `note` between the staff */
  kind: 'message' | 'decision' | 'moment' | 'note'
  who?: ComponentChildren
  /** the person's part in the matter: "locataire", "agence de Bellevue" */
  role?: string
  /** ISO, for the machine */
  at: string
  /** as people say it: sayAgo */
  when: string
  /** whose side: the reader's own at the right */
  side?: 'own' | 'other'
  /** a path of icons.ts, for a decision or a moment */
  icon?: string
  /** who reads it, above a note: "Note interne, lue par l’agence" */
  audience?: string
  /** not gone yet: the word for it */
  pending?: string
  children: ComponentChildren
  photos?: ComponentChildren
}

/** The list around entries, oldest first. */
export const Thread = ({ label, children }: { label: string; children: ComponentChildren }): JSX.Element => (
  <ol class="thread" aria-label={label}>
    {children}
  </ol>
)

/** One line of the matter's history: who, when, what. */
export const ThreadEntry = (props: ThreadEntryProps): JSX.Element => (
  <li
    class={`entry entry-${props.kind} entry-${props.side ?? 'other'}${props.pending ? ' entry-pending' : ''}`}
  >
    {props.kind === 'decision' || props.kind === 'moment' ? (
      <DecisionEntry {...props} />
    ) : (
      <Spoken {...props} />
    )}
  </li>
)

const Spoken = (props: ThreadEntryProps): JSX.Element => (
  <>
    <div class="entry-head">
      {props.who && <span class="entry-who">{props.who}</span>}
      {props.role && <span class="entry-role">{props.role}</span>}
      <EntryTime {...props} />
    </div>
    <div class="entry-bubble">
      {props.audience && (
        <div class="entry-audience">
          <Icon of={note} size={16} />
          {props.audience}
        </div>
      )}
      <div class="entry-text">{props.children}</div>
      {props.photos}
    </div>
  </>
)

const DecisionEntry = (props: ThreadEntryProps): JSX.Element => (
  <>
    <span class="entry-dot">{props.icon && <Icon of={props.icon} size={18} />}</span>
    <div class="entry-told">
      <div class="entry-text">{props.children}</div>
      <div class="entry-head">
        {props.who && <span>{props.who}</span>}
        {props.role && <span class="entry-role">{props.role}</span>}
        <EntryTime {...props} />
      </div>
      {props.photos}
    </div>
  </>
)

const EntryTime = ({ at, when, pending }: ThreadEntryProps): JSX.Element => (
  <span class="entry-when">{pending ?? <time dateTime={at}>{when}</time>}</span>
)
