import type { Thread } from '../../core/contract.ts'
import { isWalled } from '../../core/nature/walled-natures.ts'

type Readers = 'everyone' | 'desk' | 'staff'

/** Who reads what is said to all in a thread: behind the wall no firm, and no tenant where nobody lives there. */
export const readersOf = ({
  request: { nature },
  requester,
}: {
  request: Pick<Thread['request'], 'nature'>
  requester: object | null
}): Readers => {
  if (isWalled(nature)) return 'desk'
  return requester ? 'everyone' : 'staff'
}
