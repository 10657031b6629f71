/** A quotation without its marks, and without the comma that English sets inside them: “It held,” she said. */
export const bareWords = (words: string): string => words.replace(/^["“”„«]+/u, '').replace(/,?["“”»]+$/u, '')
