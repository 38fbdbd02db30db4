/** The characters that Salesforce appends, by the bits of five letters (1 = a capital). */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/**
 * The 15 characters of a Salesforce id of 18, or the text as it is. The last three say which of the
 * 15 are capitals, so that a text that only happens to be 18 long is not taken for one.
 * Reports write 15 characters and the API 18, for the same record.
 */
export function shortSalesforceId(id: string): string {
	if (id.length !== 18) return id;
	for (let part = 0; part < 3; part++) {
		let bits = 0;
		for (let i = 0; i < 5; i++) if (isCapital(id.charCodeAt(5 * part + i))) bits |= 1 << i;
		if (id[15 + part] !== ALPHABET[bits]) return id;
	}
	return /^[0-9A-Za-z]{15}/.test(id) ? id.slice(0, 15) : id;
}

/** Records in a field that holds several (HubSpot: "123;456"): the first is the one that counts. */
const firstOf = (cell: string): string => {
	const end = cell.indexOf(';');
	return end < 0 ? cell : cell.slice(0, end).trim();
};

/** An id as it is compared over files. */
export const plainId = (cell: string): string => shortSalesforceId(firstOf(cell));
