import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { mathOutputs } from '../../../tests/reference/math/outputs';

const committed: Record<string, string> = {
	exp: '670732efb1be99a2694957b641777b5f2bfbb30a0e0b33219392e37678f8f1f2',
	expSmall: 'dc72ad47f6c3eba58eee4e8cf1b4e1e6fd507a05de0952661072f21bdc4be15f',
	expm1: '9c3956291bcb985cca4e46af695dcb3e114508511adad5f652a3be5f803182db',
	log: '774261ceda255edd05aa595c0e273684f580d47513ee1947226a9a00d42bd547',
	logNearOne: '84ec43bfcf736861a75a31c6cd1b7af63e970f517a74695f72bf5c77c3c9f0c8',
	log1p: '75f92d7f8a1f213ff3139b6be451a9828edc25201ea33e150d80c9993ba88756',
	log1pMinusX: '2b77417d48015d440b6d7639227bb517bce0612e163149a01a26c3a9bde04ab2',
	pow: 'f233ec513066385f20d270f7ce22ecc944f2b7208bf7b78e70c15226e4822eaf',
	powSigned: '7249f1f6f38d212e54f0cafb95d1d9220eb39b1f041a57a1aab52aff0ad43238',
	erf: '1cb6ba59f345b618996c9e56f350793cc468cabba4ba5e12790fffdff34154a4',
	erfc: '965a26cab04e92e2b55f6a2c29261c38fa6e40e79bd59d4fdcbddd5a57091d51',
	normalPdf: '87c7098882b03675b0b75896d013ce53a50d638af8e12fb1cbcd1c0e8894d438',
	normalLogPdf: '85ea1d5c1a3b50399d309cf8614c592f6a76276eb531da6bcfcab7b751be1068',
	normalCdf: '4bd8c50f2705c6ebb6d5b046e0afb831c1aced6cb44438cdfc6d91328364164e',
	normalSurvival: '36f7bcbd5d1ce557d2249fbf4a6a62e9c674362fda6180df9f7009f2796feee5',
	normalQuantile: '0b09396fa35d1bdc4b4c3dbdab0bc5951043ef65f9b3c1e04c20d43f7842a863',
	normalQuantileTail: 'de848460b6b3adfecea04b8b2002c997dfcab2228a6e9926229f92f58056303e',
	logGamma: 'ff519174869ff7b11d2de5b5feaea4b797e26419dbee6e550271cf371b73d6fb',
	logGamma1p: '46ef70084a5cf42a4b9559d1f6afa862ebc6d376897cf63f6e308cd3879f98ba',
	digamma: '72d57dc695fd8cb45e5f5e6471ee4c2ffa549af95d1867d5ce275bf5bf0d217a',
	trigamma: 'be97ecf7f1027533239e931d2d5e7ac2ab74db343153e8143779237a4e969399',
	logBeta: 'c65d92be2b60e18e2b557bab4356291c513c83a0ba42a3ec966fcdc1cbd21b88',
	gammaP: '2f24fb498782ae3dd81719a40b77793d14c40b1f6eb2b027362a4b24d204c61e',
	gammaQ: '313808f8650fc9ffce8defcc986c3a75362d27ed424d7a3d84d721fe1f732d36',
	gammaPInverse: 'e7ddaee94c4466b5a7d810f6237c9b9eb20884cd9875dae0fd5d229e6deb5c78',
	betaI: '4a237d31fc63d7f2248b3e52474b5a8cd632b0bde6006d7a09639290d4c6369a',
	betaIInverse: 'af16278549d1e7d479189ef5f26a003c5fb41c6dbbe719e73bcae7f2eff1fc8c',
	sum: 'aa4152c17f4943ee7702271732d3989f0328ef440c4a5bd600a9dbd0ec152ac2',
	findRoot: '31f63f18af6937c40001a1c5d2382098a9b4749f6885f60812ccf7c741cbd634',
	minimise: 'f707d8003cd34b77820ac1cba8a0b000151fe965bda325033a93168b248db05e',
	hessian: '790e2861c359c41ebf3b0cfb1a430fa8d64b92fcf7e02673c8dc3b272610d039',
	linear: '07e53c450eb635f735c19d074aa047d7a01e921da6d8ce275422de467bc91be2'
};

// A digest that changes here changes the numbers of every plan ever saved. Was it meant? Then say so in
// the changelog under "Results change", and commit the new digest with the change.
it('gives the committed bits for every function', () => {
	const digests: Record<string, string> = {};
	for (const [name, bytes] of Object.entries(mathOutputs())) {
		digests[name] = createHash('sha256').update(bytes).digest('hex');
	}
	expect(digests).toEqual(committed);
});
