// The states of domain.md, one table a machine.
#pragma once

#include "domain/states/appeal_states.h"
#include "domain/states/authority_states.h"
#include "domain/states/case_states.h"
#include "domain/states/claim_states.h"
#include "domain/states/decision_states.h"
#include "domain/states/escalation_states.h"
#include "domain/states/proposal_states.h"
#include "domain/states/replay_states.h"
#include "domain/states/sanction_states.h"
#include "domain/states/strike_states.h"
