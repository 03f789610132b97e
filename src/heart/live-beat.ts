import type { BeatCurves } from "./beat-curves.ts";
import { at, correction, resolveClosing, resolveOpening } from "./door-correction.ts";
import { computeExponential } from "./exponential.ts";
import { traceWidth } from "./trace.ts";

/**
 * Carry a state through one beat, fast: Runge-Kutta of order 4 in equal steps, doors corrected.
 *
 * The equations are those of compute-rates.ts, written out so that everything is a local number:
 * the loop makes no object and no call that allocates. Within a step each door stays as it is;
 * one that should have opened or closed within it is put right at the step's end
 * (door-correction.ts). So every step does the same work, which also suits batches of patients.
 *
 * `state` is changed in place; `trace`, when given, gets a row (trace.ts) for each step's
 * beginning and one for the beat's end.
 *
 * Names: la lv ra rv sa sv pa pv volumes, qm qa qt qp flows of mitral, aortic, tricuspid and
 * pulmonary valve; p… pressures, g… gradients across valves, om oa ot op doors; x… the state of
 * a stage, n… the state being made. 0 and m: at the beginning and the middle of the step before.
 */
export function runLiveBeat(
  c: Float64Array,
  curves: BeatCurves,
  state: Float64Array,
  trace?: Float64Array,
): void {
  const { stepCount, earlyStepCount, earlyStep_s, lateStep_s, atrial, ventricular, leakShare } =
    curves;
  // oxfmt-ignore
  const laE = c[0]!, la0 = c[1]!, laA = c[2]!, laB = c[3]!;
  // oxfmt-ignore
  const lvE = c[4]!, lv0 = c[5]!, lvA = c[6]!, lvB = c[7]!;
  // oxfmt-ignore
  const raE = c[8]!, ra0 = c[9]!, raA = c[10]!, raB = c[11]!;
  // oxfmt-ignore
  const rvE = c[12]!, rv0 = c[13]!, rvA = c[14]!, rvB = c[15]!;
  // oxfmt-ignore
  const sacK = c[16]!, sac0 = c[17]!, sacS = c[18]!, sa0 = c[19]!, saE = c[20]!, sv0 = c[21]!,
    svE = c[22]!, pa0 = c[23]!, paP = c[24]!, paS = c[25]!, pv0 = c[26]!, pvE = c[27]!,
    gBody = c[28]!, gReturn = c[29]!, gLungs = c[30]!, gVeins = c[31]!, rm = c[32]!, bm = c[33]!,
    im = c[34]!, rav = c[35]!, bav = c[36]!, iav = c[37]!, rt = c[38]!, bt = c[39]!,
    it = c[40]!, rp = c[41]!, bp = c[42]!, ip = c[43]!, leak = c[44]!, leakGain = c[45]!,
    leakRef = c[46]!, leakT = c[47]!, zAo = c[48]!, zPa = c[49]!;
  // oxfmt-ignore
  let la = state[0]!, lv = state[1]!, ra = state[2]!, rv = state[3]!,
    sa = state[4]!, sv = state[5]!, pa = state[6]!, pv = state[7]!,
    qm = state[8]!, qa = state[9]!, qt = state[10]!, qp = state[11]!;
  // oxfmt-ignore
  let om = state[12]! === 1, oa = state[13]! === 1, ot = state[14]! === 1, op = state[15]! === 1;
  // oxfmt-ignore
  let gm0 = 0, gmm = 0, ga0 = 0, gam = 0, gt0 = 0, gtm = 0, gp0 = 0, gpm = 0;
  // oxfmt-ignore
  let qmm = 0, qam = 0, qtm = 0, qpm = 0;
  let before_s = 0,
    mitralShut = 0,
    tricuspidShut = 0;
  for (let k = 0; k <= stepCount; k += 1) {
    const h = k < earlyStepCount ? earlyStep_s : lateStep_s;
    // oxfmt-ignore
    let xla = la, xlv = lv, xra = ra, xrv = rv, xsa = sa, xsv = sv, xpa = pa, xpv = pv,
      xqm = qm, xqa = qa, xqt = qt, xqp = qp;
    // oxfmt-ignore
    let nla = la, nlv = lv, nra = ra, nrv = rv, nsa = sa, nsv = sv, npa = pa, npv = pv,
      nqm = qm, nqa = qa, nqt = qt, nqp = qp;
    for (let stage = 0; stage < 4; stage += 1) {
      const half = 2 * k + ((stage + 1) >> 1);
      const ea = atrial[half]!;
      const ev = ventricular[half]!;
      const sac = sacK * computeExponential((xla + xlv + xra + xrv - sac0) * sacS);
      const dla = xla - la0;
      const pla = sac + ea * laE * dla + (1 - ea) * laA * (computeExponential(laB * dla) - 1);
      const dlv = xlv - lv0;
      const plv = sac + ev * lvE * dlv + (1 - ev) * lvA * (computeExponential(lvB * dlv) - 1);
      const dra = xra - ra0;
      const pra = sac + ea * raE * dra + (1 - ea) * raA * (computeExponential(raB * dra) - 1);
      const drv = xrv - rv0;
      const prv = sac + ev * rvE * drv + (1 - ev) * rvA * (computeExponential(rvB * drv) - 1);
      const psa = (xsa - sa0) * saE;
      const psv = (xsv - sv0) * svE;
      const ppa = paP * (computeExponential((xpa - pa0) * paS) - 1);
      const ppv = (xpv - pv0) * pvE;
      const gm = pla - plv;
      const ga = plv - psa;
      const gt = pra - prv;
      const gp = prv - ppa;
      let leaked = 0;
      if (!om && gm < 0) {
        const hole = leak * (1 + leakGain * (xlv - leakRef)) * leakShare[half]!;
        leaked = hole > 0 ? (-gm * hole) / Math.sqrt(Math.sqrt(gm * gm + 1)) : 0;
      }
      const leakedT = !ot && gt < 0 ? (-gt * leakT) / Math.sqrt(Math.sqrt(gt * gt + 1)) : 0;
      if (stage === 0) {
        // What leaked since a door shut within the step before.
        let isCorrected = false;
        if (mitralShut > 0) {
          const moved = leaked * mitralShut * before_s;
          lv -= moved;
          la += moved;
          mitralShut = 0;
          isCorrected = moved > 0;
        }
        if (tricuspidShut > 0) {
          const moved = leakedT * tricuspidShut * before_s;
          rv -= moved;
          ra += moved;
          tricuspidShut = 0;
          isCorrected ||= moved > 0;
        }
        if (!om && gm > 0) {
          om = true;
          isCorrected = true;
          if (k > 0) {
            correction[at.first] = gm0;
            correction[at.middle] = gmm;
            correction[at.last] = gm;
            correction[at.step_s] = before_s;
            correction[at.inverseInertance] = im;
            resolveOpening(correction);
            qm = correction[at.flow_mLs]!;
            la -= correction[at.volume_mL]!;
            lv += correction[at.volume_mL]!;
          }
        }
        if (!oa && ga > 0) {
          oa = true;
          isCorrected = true;
          if (k > 0) {
            correction[at.first] = ga0;
            correction[at.middle] = gam;
            correction[at.last] = ga;
            correction[at.step_s] = before_s;
            correction[at.inverseInertance] = iav;
            resolveOpening(correction);
            qa = correction[at.flow_mLs]!;
            lv -= correction[at.volume_mL]!;
            sa += correction[at.volume_mL]!;
          }
        }
        if (!ot && gt > 0) {
          ot = true;
          isCorrected = true;
          if (k > 0) {
            correction[at.first] = gt0;
            correction[at.middle] = gtm;
            correction[at.last] = gt;
            correction[at.step_s] = before_s;
            correction[at.inverseInertance] = it;
            resolveOpening(correction);
            qt = correction[at.flow_mLs]!;
            ra -= correction[at.volume_mL]!;
            rv += correction[at.volume_mL]!;
          }
        }
        if (!op && gp > 0) {
          op = true;
          isCorrected = true;
          if (k > 0) {
            correction[at.first] = gp0;
            correction[at.middle] = gpm;
            correction[at.last] = gp;
            correction[at.step_s] = before_s;
            correction[at.inverseInertance] = ip;
            resolveOpening(correction);
            qp = correction[at.flow_mLs]!;
            rv -= correction[at.volume_mL]!;
            pa += correction[at.volume_mL]!;
          }
        }
        if (isCorrected) {
          // oxfmt-ignore
          {
            xla = nla = la; xlv = nlv = lv; xra = nra = ra; xrv = nrv = rv;
            xsa = nsa = sa; xsv = nsv = sv; xpa = npa = pa; xpv = npv = pv;
            xqm = nqm = qm; xqa = nqa = qa; xqt = nqt = qt; xqp = nqp = qp;
          }
          stage = -1;
          continue;
        }
        gm0 = gm;
        ga0 = ga;
        gt0 = gt;
        gp0 = gp;
        if (trace !== undefined) {
          const row = k * traceWidth;
          trace[row] =
            k <= earlyStepCount
              ? k * earlyStep_s
              : earlyStepCount * earlyStep_s + (k - earlyStepCount) * lateStep_s;
          // oxfmt-ignore
          {
            trace[row + 1] = xla; trace[row + 2] = xlv; trace[row + 3] = xra; trace[row + 4] = xrv;
            trace[row + 5] = xsa; trace[row + 6] = xsv; trace[row + 7] = xpa; trace[row + 8] = xpv;
            trace[row + 9] = xqm; trace[row + 10] = xqa; trace[row + 11] = xqt; trace[row + 12] = xqp;
            trace[row + 13] = pla; trace[row + 14] = plv; trace[row + 15] = pra; trace[row + 16] = prv;
            trace[row + 17] = psa + zAo * xqa; trace[row + 18] = psv; trace[row + 19] = ppa + zPa * xqp; trace[row + 20] = ppv;
            trace[row + 21] = leaked; trace[row + 22] = leakedT;
          }
        }
        if (k === stepCount) break;
      } else if (stage === 2) {
        gmm = gm;
        gam = ga;
        gtm = gt;
        gpm = gp;
        qmm = xqm;
        qam = xqa;
        qtm = xqt;
        qpm = xqp;
      }
      const body = (psa - psv) * gBody;
      const back = (psv - pra) * gReturn;
      const lungs = (ppa - ppv) * gLungs;
      const veins = (ppv - pla) * gVeins;
      const mitral = xqm - leaked;
      const tricuspid = xqt - leakedT;
      const fla = veins - mitral;
      const flv = mitral - xqa;
      const fra = back - tricuspid;
      const frv = tricuspid - xqp;
      const fsa = xqa - body;
      const fsv = body - back;
      const fpa = xqp - lungs;
      const fpv = lungs - veins;
      const fqm = om ? (gm - (rm + bm * Math.abs(xqm)) * xqm) * im : 0;
      const fqa = oa ? (ga - (rav + bav * Math.abs(xqa)) * xqa) * iav : 0;
      const fqt = ot ? (gt - (rt + bt * Math.abs(xqt)) * xqt) * it : 0;
      const fqp = op ? (gp - (rp + bp * Math.abs(xqp)) * xqp) * ip : 0;
      const w = stage === 0 || stage === 3 ? h / 6 : h / 3;
      const a = stage === 2 ? h : h / 2;
      // oxfmt-ignore
      {
        nla += w * fla; nlv += w * flv; nra += w * fra; nrv += w * frv;
        nsa += w * fsa; nsv += w * fsv; npa += w * fpa; npv += w * fpv;
        nqm += w * fqm; nqa += w * fqa; nqt += w * fqt; nqp += w * fqp;
      }
      if (stage === 3) continue;
      // oxfmt-ignore
      {
        xla = la + a * fla; xlv = lv + a * flv; xra = ra + a * fra; xrv = rv + a * frv;
        xsa = sa + a * fsa; xsv = sv + a * fsv; xpa = pa + a * fpa; xpv = pv + a * fpv;
        xqm = qm + a * fqm; xqa = qa + a * fqa; xqt = qt + a * fqt; xqp = qp + a * fqp;
      }
    }
    if (k === stepCount) break;
    if (nqm < 0) {
      correction[at.first] = qm;
      correction[at.middle] = qmm;
      correction[at.last] = nqm;
      correction[at.step_s] = h;
      resolveClosing(correction);
      om = false;
      nqm = 0;
      nla += correction[at.volume_mL]!;
      nlv -= correction[at.volume_mL]!;
      mitralShut = correction[at.flow_mLs]!;
    }
    if (nqa < 0) {
      correction[at.first] = qa;
      correction[at.middle] = qam;
      correction[at.last] = nqa;
      correction[at.step_s] = h;
      resolveClosing(correction);
      oa = false;
      nqa = 0;
      nlv += correction[at.volume_mL]!;
      nsa -= correction[at.volume_mL]!;
    }
    if (nqt < 0) {
      correction[at.first] = qt;
      correction[at.middle] = qtm;
      correction[at.last] = nqt;
      correction[at.step_s] = h;
      resolveClosing(correction);
      ot = false;
      nqt = 0;
      nra += correction[at.volume_mL]!;
      nrv -= correction[at.volume_mL]!;
      tricuspidShut = correction[at.flow_mLs]!;
    }
    if (nqp < 0) {
      correction[at.first] = qp;
      correction[at.middle] = qpm;
      correction[at.last] = nqp;
      correction[at.step_s] = h;
      resolveClosing(correction);
      op = false;
      nqp = 0;
      nrv += correction[at.volume_mL]!;
      npa -= correction[at.volume_mL]!;
    }
    // oxfmt-ignore
    {
      la = nla; lv = nlv; ra = nra; rv = nrv; sa = nsa; sv = nsv;
      pa = npa; pv = npv; qm = nqm; qa = nqa; qt = nqt; qp = nqp;
    }
    before_s = h;
  }
  // oxfmt-ignore
  {
    state[0] = la; state[1] = lv; state[2] = ra; state[3] = rv;
    state[4] = sa; state[5] = sv; state[6] = pa; state[7] = pv;
    state[8] = qm; state[9] = qa; state[10] = qt; state[11] = qp;
    state[12] = om ? 1 : 0; state[13] = oa ? 1 : 0; state[14] = ot ? 1 : 0; state[15] = op ? 1 : 0;
  }
}
