internal import LLMRingCore

/// Answers that follow a schema.
extension LLMRing {
    /// What the caller asks of the JSON beyond its schema; what it throws goes back to the model.
    typealias Acceptance = @Sendable (JSONValue) throws -> Void

    /// Makes a chat, checks what it gives against the request's schema, and asks again as often as the request allows.
    func checkedAnswer(
        _ request: LLMRequest,
        _ context: CallContext?,
        _ accept: Acceptance?
    ) async throws -> LLMResponse {
        if case .text = request.responseFormat { return try await answer(request, context) }
        return try await checked(request, context, accept)
    }

    /// Makes a chat whose answer has a shape.
    @inline(never)
    private func checked(
        _ request: LLMRequest,
        _ context: CallContext?,
        _ accept: Acceptance?
    ) async throws -> LLMResponse {
        guard let check = try OutputCheck(request) else { return try await answer(request, context) }
        let begin = elapsed()
        var request = request
        var left = check.output.reasks
        var response = try await answer(request, context)
        while let fault = check.settle(&response, accept) {
            guard left > 0, fault.canBeMended else {
                if check.output.strict { throw fault.error(response) }
                response.warnings.append(fault.warning)
                return response
            }
            left -= 1
            request.messages += [response.message, .user(fault.feedback)]
            response = try await answer(request, context, after: response, begin: begin)
        }
        return response
    }

    /// An answer that nobody asked a model for, with its JSON where the request wants that.
    func settled(_ answer: LLMResponse, _ request: LLMRequest, _ accept: Acceptance?) throws -> LLMResponse {
        var response = answer
        guard let check = try OutputCheck(request), let fault = check.settle(&response, accept) else { return response }
        if check.output.strict { throw fault.error(response) }
        response.warnings.append(fault.warning)
        return response
    }

    /// Asks again after an answer that was not good enough, within the time of the whole call.
    private func answer(
        _ request: LLMRequest,
        _ context: CallContext?,
        after earlier: LLMResponse,
        begin: Duration
    ) async throws -> LLMResponse {
        do {
            var request = request
            let deadlines = try target(model(behind: request.model, request.profile)).connection.deadlines
            if let total = request.timeout ?? deadlines.total {
                let rest = total - (elapsed() - begin)
                guard rest > .zero else { throw deadlines.totalPassed }
                request.timeout = rest
            }
            var response = try await answer(request, context)
            response.follow(earlier)
            return response
        } catch var error as LLMError {
            error.attempts = earlier.attempts + error.attempts
            error.partialResponse = earlier
            throw error
        }
    }
}

extension OutputCheck {
    /// Checks an answer and gives it its JSON.
    ///
    /// - Returns: What is wrong with it; `nil` for nothing, and for answers that ask for tools.
    func settle(_ response: inout LLMResponse, _ accept: LLMRing.Acceptance? = nil) -> OutputFault? {
        guard response.toolCalls.isEmpty else { return nil }
        if response.content.isEmpty, let refusal = response.refusal { return OutputFault(refusal: refusal) }
        switch verdict(on: response.content) {
        case .valid(let value, let warnings):
            response.warnings += warnings
            response.parsed = value
            do {
                try accept?(value)
                return nil
            } catch {
                return OutputFault(unaccepted: error)
            }
        case .invalid(let value, let violations):
            response.parsed = output.strict ? nil : value
            return OutputFault(violations, of: response)
        }
    }
}

extension LLMResponse {
    /// Counts in the attempts, tokens and costs of an earlier answer to the same question.
    fileprivate mutating func follow(_ earlier: LLMResponse) {
        attempts = earlier.attempts + attempts
        warnings = earlier.warnings.filter { !warnings.contains($0) } + warnings
        if let spent = earlier.usage { usage = usage.map { spent + $0 } ?? spent }
        if let spent = earlier.cost { cost = cost.map { spent + $0 } ?? spent }
        if let time = earlier.latency { latency = latency.map { time + $0 } ?? time }
    }
}
