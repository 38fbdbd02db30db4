/** Words around every chart: its statistics and the copy of its table. */
export interface FrameWords {
	readonly statistics: string;
	readonly copy: string;
	readonly copied: string;
	/** where the browser gives no clipboard */
	readonly copyByHand: string;
}

export const frameWords: FrameWords = {
	statistics: 'The statistics',
	copy: 'Copy as CSV',
	copied: 'Copied',
	copyByHand: 'This browser gives no clipboard. Select the text and copy it:'
};
