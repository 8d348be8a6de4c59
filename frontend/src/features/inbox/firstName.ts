/** What one calls somebody in a sentence about them. */
export const firstName = (name: string) => name.trim().split(/\s+/)[0] ?? name
