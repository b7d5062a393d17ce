/** Days that the words of a held act stay: after somebody settled it, and when nobody did. */
export const quarantineDays = { read: 30, unread: 60 }
