/** The bytes are no message of their channel: a person looks at them. */
export class UnreadableMessage extends Error {}
